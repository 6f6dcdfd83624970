package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of what initiatives are scored by, one row at most for each initiative. */
@Preload
@Table("SCORE")
public interface ScoreRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Unique
    String getInitiativeUid();

    void setInitiativeUid(String value);

    /** One line for each field: its name, an equals sign, and what the history says of it. */
    @StringLength(StringLength.UNLIMITED)
    String getInputsText();

    @StringLength(StringLength.UNLIMITED)
    void setInputsText(String value);

    Long getVersionNo();

    void setVersionNo(Long value);
}
