package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.longview.host.Fact;
import org.longview.host.Probe;

/** The kind of database that Jira's Active Objects work on. */
public final class DatabaseProbe implements Probe {

    private final ActiveObjects ao;

    public DatabaseProbe(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Fact> facts() {
        String type = ao.moduleMetaData().getDatabaseType().name();
        return List.of(
                new Fact("longview.selfcheck.versions", "longview.selfcheck.database", type));
    }
}
