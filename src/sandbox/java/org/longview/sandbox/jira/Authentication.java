package org.longview.sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows users by their password, and who acts on the thread at hand. */
public final class Authentication implements JiraAuthenticationContext {
    private record Acting(ApplicationUser user, Locale locale) {}

    private static final Acting NOBODY = new Acting(null, Locale.ENGLISH);

    private final World world;
    private final ThreadLocal<Acting> acting = ThreadLocal.withInitial(() -> NOBODY);

    /** The language in which each was last here, as a profile would have it. */
    private final Map<String, Locale> languages = new ConcurrentHashMap<>();

    Authentication(World world) {
        this.world = world;
    }

    /** The active user of that login name and password. */
    public Optional<ApplicationUser> check(String name, String password) {
        return world.userByName(name)
                .filter(
                        user ->
                                user.active()
                                        && user.password() != null
                                        && user.password().equals(password))
                .map(JiraUser::of);
    }

    /** The active user of that key. */
    public Optional<ApplicationUser> byKey(String key) {
        return world.user(key).filter(Data.User::active).map(JiraUser::of);
    }

    /** Lets the thread act for a user, null for anonymous, until {@link #clearLoggedInUser}. */
    public void runAs(ApplicationUser user, Locale locale) {
        acting.set(new Acting(user, locale));
        if (user != null) {
            languages.put(user.getKey(), locale);
        }
    }

    Locale languageOf(String userKey) {
        return languages.getOrDefault(userKey, Locale.ENGLISH);
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return acting.get().user();
    }

    @Override
    public boolean isLoggedInUser() {
        return getLoggedInUser() != null;
    }

    @Override
    public Locale getLocale() {
        return acting.get().locale();
    }

    public void clearLoggedInUser() {
        acting.remove();
    }
}
