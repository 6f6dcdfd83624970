package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of briefs, one at most for each initiative. */
@Preload
@Table("BRIEF")
public interface BriefRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Unique
    String getInitiativeUid();

    void setInitiativeUid(String value);

    @StringLength(StringLength.UNLIMITED)
    String getProblemText();

    @StringLength(StringLength.UNLIMITED)
    void setProblemText(String value);

    @StringLength(StringLength.UNLIMITED)
    String getOutcomeText();

    @StringLength(StringLength.UNLIMITED)
    void setOutcomeText(String value);

    @StringLength(StringLength.UNLIMITED)
    String getBenefitsText();

    @StringLength(StringLength.UNLIMITED)
    void setBenefitsText(String value);

    @StringLength(StringLength.UNLIMITED)
    String getMeasuresText();

    @StringLength(StringLength.UNLIMITED)
    void setMeasuresText(String value);

    /** One line for each requirement: its uid, and what the history says of it. */
    @StringLength(StringLength.UNLIMITED)
    String getRequirementsText();

    @StringLength(StringLength.UNLIMITED)
    void setRequirementsText(String value);

    @StringLength(StringLength.UNLIMITED)
    String getLinksText();

    @StringLength(StringLength.UNLIMITED)
    void setLinksText(String value);

    Long getVersionNo();

    void setVersionNo(Long value);
}
