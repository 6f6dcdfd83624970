package org.longview.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import java.util.Locale;
import java.util.function.Supplier;
import org.longview.host.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The language and the format in which a reader of mails wants them.
 *
 * <p>A mail in the wrong form is worth more than none, so that what cannot be asked counts as not
 * chosen: English, and HTML.
 */
final class ReaderChoice {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderChoice.class);
    private static final String FORMAT = "user.notifications.mimetype";
    private static final String PLAIN = "text";

    private final HostServices services;

    ReaderChoice(HostServices services) {
        this.services = services;
    }

    Locale language(ApplicationUser user) {
        return asked(
                () -> services.get(LocaleManager.class).getLocaleFor(user),
                Locale.ENGLISH,
                "language");
    }

    /** Jira keeps the format as a string, and does not give it as anything else. */
    boolean isPlain(ApplicationUser user) {
        String format =
                asked(
                        () ->
                                services.get(UserPreferencesManager.class)
                                        .getExtendedPreferences(user)
                                        .getString(FORMAT),
                        "",
                        "format");
        return PLAIN.equals(format);
    }

    private static <T> T asked(Supplier<T> question, T otherwise, String what) {
        try {
            T answer = question.get();
            return answer == null ? otherwise : answer;
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("Longview cannot read the {} that a reader of its mails chose", what, e);
            return otherwise;
        }
    }
}
