package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of visions, one at most for each roadmap. */
@Preload
@Table("VISION")
public interface VisionRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Unique
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @StringLength(StringLength.UNLIMITED)
    String getVisionText();

    @StringLength(StringLength.UNLIMITED)
    void setVisionText(String value);

    Long getVersionNo();

    void setVersionNo(Long value);
}
