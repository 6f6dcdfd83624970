package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.concurrent.Callable;
import org.longview.host.HostService;
import org.longview.host.HostServices;
import org.longview.host.Questions;

/** Asks Active Objects what they work on. */
public final class StoreQuestions implements Questions {

    private final HostServices services;

    public StoreQuestions(HostServices services) {
        this.services = services;
    }

    @Override
    public Map<String, Callable<?>> all() {
        return Map.of(
                "com.atlassian.activeobjects.external.ActiveObjects",
                () ->
                        HostService.of(services, ActiveObjects.class)
                                .moduleMetaData()
                                .getDatabaseType());
    }
}
