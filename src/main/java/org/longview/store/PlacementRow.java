package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of places in the order of roadmaps; a slot is a roadmap and an initiative. */
@Preload
@Table("PLACEMENT")
public interface PlacementRow extends Entity {
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String value);

    @NotNull
    @Indexed
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @NotNull
    String getInitiativeUid();

    void setInitiativeUid(String value);

    @NotNull
    String getSortKey();

    void setSortKey(String value);
}
