package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of revisions; a slot is an object and a version, and decides between two writers. */
@Preload
@Table("REVISION")
public interface RevisionRow extends Entity {
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String value);

    @NotNull
    @Indexed
    String getObjectUid();

    void setObjectUid(String value);

    Long getVersionNo();

    void setVersionNo(Long value);

    @NotNull
    String getWhoKey();

    void setWhoKey(String value);

    Long getMadeAt();

    void setMadeAt(Long value);

    @NotNull
    @Indexed
    String getCommandId();

    void setCommandId(String value);

    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    @StringLength(StringLength.UNLIMITED)
    void setReasonText(String value);

    String getUndoesId();

    void setUndoesId(String value);
}
