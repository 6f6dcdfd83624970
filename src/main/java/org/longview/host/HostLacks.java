package org.longview.host;

import java.util.Optional;

/** This Jira has not what a feature needs: a service, a class or a member of one. */
public final class HostLacks extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HostLacks(String missing, Throwable cause) {
        super("This Jira lacks " + missing, cause);
    }

    static HostLacks service(String name) {
        return new HostLacks("the service " + name, null);
    }

    /** For a service that is there and that a plugin cannot call. */
    static HostLacks unusable(String name, Throwable why) {
        return new HostLacks(
                "a usable service " + name + " (" + why.getClass().getName() + ")", why);
    }

    /** Whether something failed because it does not link on this Jira, however deep it says so. */
    public static Optional<HostLacks> in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof HostLacks lacks) {
                return Optional.of(lacks);
            }
            if (t instanceof LinkageError || t instanceof ClassNotFoundException) {
                return Optional.of(new HostLacks(named(t), failure));
            }
        }
        return Optional.empty();
    }

    /** What may be told of a failure: not the message, which may name people or machines. */
    public static String inWords(Throwable failure) {
        return in(failure)
                .map(Throwable::getMessage)
                .orElseGet(
                        () -> {
                            StackTraceElement[] where = failure.getStackTrace();
                            String at = where.length == 0 ? "" : " at " + where[0];
                            return failure.getClass().getName() + at;
                        });
    }

    /**
     * What is missing, where the message says nothing else; others may name people, projects or
     * machines.
     */
    private static String named(Throwable missing) {
        boolean names =
                missing instanceof NoClassDefFoundError
                        || missing instanceof IncompatibleClassChangeError
                        || missing instanceof ClassNotFoundException;
        return names && missing.getMessage() != null
                ? missing.getMessage().replace('/', '.')
                : missing.getClass().getName();
    }
}
