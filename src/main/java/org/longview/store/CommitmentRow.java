package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of promises; a slot is an initiative and a number. */
@Preload
@Table("COMMITMENT")
public interface CommitmentRow extends Entity {
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String value);

    @NotNull
    @Indexed
    String getInitiativeUid();

    void setInitiativeUid(String value);

    Long getEntryNo();

    void setEntryNo(Long value);

    String getFrameText();

    void setFrameText(String value);

    Long getFirstDay();

    void setFirstDay(Long value);

    Long getLastDay();

    void setLastDay(Long value);

    @NotNull
    String getWhoKey();

    void setWhoKey(String value);

    Long getMadeAt();

    void setMadeAt(Long value);

    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    @StringLength(StringLength.UNLIMITED)
    void setReasonText(String value);

    Long getReversesNo();

    void setReversesNo(Long value);
}
