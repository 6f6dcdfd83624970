package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of status updates; one that was taken back has the moment in its DELETED_AT. */
@Preload
@Table("STATUS_UPDATE")
public interface StatusUpdateRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Indexed
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @NotNull
    String getSubjectKind();

    void setSubjectKind(String value);

    @NotNull
    @Indexed
    String getSubjectUid();

    void setSubjectUid(String value);

    @NotNull
    String getHealth();

    void setHealth(String value);

    @StringLength(StringLength.UNLIMITED)
    String getUpdateText();

    @StringLength(StringLength.UNLIMITED)
    void setUpdateText(String value);

    @NotNull
    String getAuthorKey();

    void setAuthorKey(String value);

    Long getMadeAt();

    void setMadeAt(Long value);

    Long getEditedAt();

    void setEditedAt(Long value);

    Long getDeletedAt();

    void setDeletedAt(Long value);

    Long getVersionNo();

    void setVersionNo(Long value);
}
