package org.longview.host;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A Jira that has the services it is given and no others. */
public final class FakeServices implements HostServices {

    private final Map<String, Object> services = new HashMap<>();

    public <T> FakeServices with(Class<T> type, T service) {
        services.put(type.getName(), service);
        return this;
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(services.get(name));
    }
}
