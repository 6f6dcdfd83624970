package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * Signature. Evidence: a class, javadoc of 7.3.4 [javadoc]; its constructor is called by the
 * sandbox only.
 */
public class ChangeHistory {
    private final Long id;
    private final Timestamp performed;
    private final ApplicationUser author;
    private final List<ChangeItemBean> items;

    public ChangeHistory(
            Long id, Timestamp performed, ApplicationUser author, List<ChangeItemBean> items) {
        this.id = id;
        this.performed = performed;
        this.author = author;
        this.items = items;
    }

    public Long getId() {
        return id;
    }

    public Timestamp getTimePerformed() {
        return performed;
    }

    public ApplicationUser getAuthorObject() {
        return author;
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return items;
    }
}
