package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** The table of rights on roadmaps. */
@Preload
@Table("ACCESS_GRANT")
public interface GrantRow extends Entity {
    @NotNull
    @Indexed
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @NotNull
    String getAccessKind();

    void setAccessKind(String value);

    @NotNull
    String getHolderKind();

    void setHolderKind(String value);

    @NotNull
    String getHolderId();

    void setHolderId(String value);
}
