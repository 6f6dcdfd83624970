package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of intervals in which initiatives serve objectives. */
@Preload
@Table("CONTRIBUTION")
public interface ContributionRow extends Entity {
    @NotNull
    @Indexed
    String getInitiativeUid();

    void setInitiativeUid(String value);

    @NotNull
    @Indexed
    String getObjectiveUid();

    void setObjectiveUid(String value);

    Long getFromAt();

    void setFromAt(Long value);

    Long getToAt();

    void setToAt(Long value);

    @NotNull
    @Unique
    String getHoldingSlot();

    void setHoldingSlot(String value);
}
