package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of key results; numbers are kept as they are written. */
@Preload
@Table("KEY_RESULT")
public interface KeyResultRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Indexed
    String getObjectiveUid();

    void setObjectiveUid(String value);

    @NotNull
    String getName();

    void setName(String value);

    @NotNull
    String getStartValue();

    void setStartValue(String value);

    @NotNull
    String getTargetValue();

    void setTargetValue(String value);

    String getCurrentValue();

    void setCurrentValue(String value);

    String getUnitName();

    void setUnitName(String value);

    Long getCheckInCount();

    void setCheckInCount(Long value);

    @NotNull
    String getSortKey();

    void setSortKey(String value);

    Long getVersionNo();

    void setVersionNo(Long value);

    Long getDeletedAt();

    void setDeletedAt(Long value);
}
