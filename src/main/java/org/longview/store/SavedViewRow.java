package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of saved views. */
@Preload
@Table("SAVED_VIEW")
public interface SavedViewRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Indexed
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @NotNull
    String getOwnerKey();

    void setOwnerKey(String value);

    @NotNull
    String getName();

    void setName(String value);

    /** Null where the address says nothing: not every database tells an empty text from none. */
    @StringLength(StringLength.UNLIMITED)
    String getQueryText();

    @StringLength(StringLength.UNLIMITED)
    void setQueryText(String value);

    /** Who sees it: PRIVATE or SHARED. */
    @NotNull
    String getAudience();

    void setAudience(String value);

    /** What two views that a roadmap opens with for one person fight for. */
    @NotNull
    @Unique
    String getOwnSlot();

    void setOwnSlot(String value);

    /** What two views that a roadmap opens with for all fight for. */
    @NotNull
    @Unique
    String getCommonSlot();

    void setCommonSlot(String value);

    Long getVersionNo();

    void setVersionNo(Long value);

    Long getDeletedAt();

    void setDeletedAt(Long value);
}
