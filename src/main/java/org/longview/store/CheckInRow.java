package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of check-ins; a slot is a key result and a number. */
@Preload
@Table("CHECK_IN")
public interface CheckInRow extends Entity {
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String value);

    @NotNull
    @Indexed
    String getKeyResultUid();

    void setKeyResultUid(String value);

    Long getEntryNo();

    void setEntryNo(Long value);

    String getMeasuredValue();

    void setMeasuredValue(String value);

    @StringLength(StringLength.UNLIMITED)
    String getNoteText();

    @StringLength(StringLength.UNLIMITED)
    void setNoteText(String value);

    @NotNull
    String getWhoKey();

    void setWhoKey(String value);

    Long getMadeAt();

    void setMadeAt(Long value);

    Long getReversesNo();

    void setReversesNo(Long value);
}
