package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The table of changed fields, by the slot of their revision. */
@Preload
@Table("CHANGE_ITEM")
public interface ChangeRow extends Entity {
    @NotNull
    @Indexed
    String getRevisionSlot();

    void setRevisionSlot(String value);

    Long getItemNo();

    void setItemNo(Long value);

    @NotNull
    String getFieldName();

    void setFieldName(String value);

    @StringLength(StringLength.UNLIMITED)
    String getOldText();

    @StringLength(StringLength.UNLIMITED)
    void setOldText(String value);

    @StringLength(StringLength.UNLIMITED)
    String getNewText();

    @StringLength(StringLength.UNLIMITED)
    void setNewText(String value);
}
