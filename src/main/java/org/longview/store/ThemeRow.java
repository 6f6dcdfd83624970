package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of themes. */
@Preload
@Table("THEME")
public interface ThemeRow extends Entity {
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
    String getDescriptionText();

    @StringLength(StringLength.UNLIMITED)
    void setDescriptionText(String value);

    @NotNull
    String getColour();

    void setColour(String value);

    @NotNull
    String getSortKey();

    void setSortKey(String value);

    Long getVersionNo();

    void setVersionNo(Long value);

    Long getDeletedAt();

    void setDeletedAt(Long value);
}
