package org.longview.sandbox.jira;

import java.util.Date;

/**
 * A sprint with the getters by which plugins read Jira Software's own, whose type they cannot see.
 */
public final class JiraSprint {
    private final Data.Sprint data;

    JiraSprint(Data.Sprint data) {
        this.data = data;
    }

    public Long getId() {
        return data.id();
    }

    public String getName() {
        return data.name();
    }

    public String getState() {
        return data.state().toUpperCase(java.util.Locale.ROOT);
    }

    public Date getStartDate() {
        return data.start() == null ? null : Date.from(data.start());
    }

    public Date getEndDate() {
        return data.end() == null ? null : Date.from(data.end());
    }

    public Date getCompleteDate() {
        return data.complete() == null ? null : Date.from(data.complete());
    }
}
