package org.longview.host;

import java.lang.reflect.InvocationTargetException;

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
     * @throws HostLacks when this Jira has not even that
     */
    public Kind kind() {
        Object users = services.find(USERS).orElseThrow(() -> HostLacks.service(USERS));
        try {
            ClassLoader loader = Caller.class.getClassLoader();
            Class<?> type = Class.forName(USERS, false, loader);
            Object key = type.getMethod("getRemoteUserKey").invoke(users);
            if (key == null) {
                return Kind.ANONYMOUS;
            }
            Class<?> keyType = Class.forName(USER_KEY, false, loader);
            Object admin = type.getMethod("isAdmin", keyType).invoke(users, key);
            return Boolean.TRUE.equals(admin) ? Kind.ADMINISTRATOR : Kind.PERSON;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw HostLacks.because(e);
        }
    }
}
