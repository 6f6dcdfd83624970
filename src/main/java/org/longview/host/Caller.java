package org.longview.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Tells whether whoever asks administers this Jira, without linking to a type of Jira.
 *
 * <p>Only for the self-check, which has to work where little else does; use cases ask their
 * permissions port.
 */
public final class Caller {

    /** Who may see what the self-check says. */
    public enum Kind {
        ANONYMOUS,
        PERSON,
        ADMINISTRATOR
    }

    private static final String USERS = "com.atlassian.sal.api.user.UserManager";
    private static final String USER_KEY = "com.atlassian.sal.api.user.UserKey";

    private final HostServices services;

    public Caller(HostServices services) {
        this.services = services;
    }

    /**
     * Asks SAL's user manager.
     *
     * @throws HostLacks when this Jira has not even that, or it cannot tell
     */
    public Kind kind() {
        Object users = services.find(USERS).orElseThrow(() -> HostLacks.service(USERS));
        try {
            ClassLoader loader = Caller.class.getClassLoader();
            Class<?> type = Class.forName(USERS, false, loader);
            Class<?> keyType = Class.forName(USER_KEY, false, loader);
            // exactly these two: what else the interface has may name what this plugin cannot see
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle asker =
                    lookup.findVirtual(type, "getRemoteUserKey", MethodType.methodType(keyType));
            MethodHandle administers =
                    lookup.findVirtual(
                            type, "isAdmin", MethodType.methodType(boolean.class, keyType));
            Object key = asker.invoke(users);
            if (key == null) {
                return Kind.ANONYMOUS;
            }
            return (boolean) administers.invoke(users, key) ? Kind.ADMINISTRATOR : Kind.PERSON;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            throw HostLacks.unusable(USERS, e);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
