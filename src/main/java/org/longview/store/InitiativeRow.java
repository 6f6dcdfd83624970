package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of initiatives. */
@Preload
@Table("INITIATIVE")
public interface InitiativeRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Indexed
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @NotNull
    String getName();

    void setName(String value);

    @StringLength(StringLength.UNLIMITED)
    String getWhyText();

    @StringLength(StringLength.UNLIMITED)
    void setWhyText(String value);

    String getThemeUid();

    void setThemeUid(String value);

    String getFrameText();

    void setFrameText(String value);

    Long getFirstDay();

    void setFirstDay(Long value);

    Long getLastDay();

    void setLastDay(Long value);

    @NotNull
    String getLifecycle();

    void setLifecycle(String value);

    @NotNull
    String getHealth();

    void setHealth(String value);

    String getOwnerKey();

    void setOwnerKey(String value);

    Long getManualProgress();

    void setManualProgress(Long value);

    String getEstimateName();

    void setEstimateName(String value);

    Long getVersionNo();

    void setVersionNo(Long value);

    Long getDeletedAt();

    void setDeletedAt(Long value);
}
