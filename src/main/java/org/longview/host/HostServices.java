package org.longview.host;

import java.util.Optional;

/** The services of the running Jira, looked up when they are called and not before. */
public interface HostServices {

    /** The service that Jira registered under that name at the moment. */
    Optional<Object> find(String name);

    /**
     * A service by its interface, for what can do without it.
     *
     * @throws HostLacks when this Jira has none
     */
    default <T> T get(Class<T> type) {
        return type.cast(find(type.getName()).orElseThrow(() -> HostLacks.service(type.getName())));
    }
}
