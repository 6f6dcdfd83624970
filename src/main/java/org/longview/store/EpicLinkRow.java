package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of intervals in which epics belong to initiatives. */
@Preload
@Table("EPIC_LINK")
public interface EpicLinkRow extends Entity {
    @NotNull
    @Indexed
    String getInitiativeUid();

    void setInitiativeUid(String value);

    @Indexed
    Long getIssueId();

    void setIssueId(Long value);

    @NotNull
    String getLinkRole();

    void setLinkRole(String value);

    Long getFromAt();

    void setFromAt(Long value);

    Long getToAt();

    void setToAt(Long value);

    @NotNull
    @Unique
    String getPrimarySlot();

    void setPrimarySlot(String value);
}
