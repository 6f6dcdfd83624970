package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of roadmaps. */
@Preload
@Table("ROADMAP")
public interface RoadmapRow extends Entity {
    @NotNull
    @Unique
    String getUid();

    void setUid(String value);

    @NotNull
    @Unique
    String getDefaultSlot();

    void setDefaultSlot(String value);

    @NotNull
    String getName();

    void setName(String value);

    @NotNull
    String getKind();

    void setKind(String value);

    Long getHomeProjectId();

    void setHomeProjectId(Long value);

    @StringLength(StringLength.UNLIMITED)
    String getScopeIds();

    @StringLength(StringLength.UNLIMITED)
    void setScopeIds(String value);

    String getZoneName();

    void setZoneName(String value);

    String getEpicDates();

    void setEpicDates(String value);

    String getInitiativeDates();

    void setInitiativeDates(String value);

    String getProgressRule();

    void setProgressRule(String value);

    Long getOverhangPercent();

    void setOverhangPercent(Long value);

    Long getPacePercent();

    void setPacePercent(Long value);

    Boolean getLastResortDates();

    void setLastResortDates(Boolean value);

    String getNowName();

    void setNowName(String value);

    String getNextName();

    void setNextName(String value);

    String getLaterName();

    void setLaterName(String value);

    String getScoringName();

    void setScoringName(String value);

    String getUpdateCadence();

    void setUpdateCadence(String value);

    String getTeamWeeks();

    void setTeamWeeks(String value);

    String getGroupingName();

    void setGroupingName(String value);

    Long getVersionNo();

    void setVersionNo(Long value);

    Long getDeletedAt();

    void setDeletedAt(Long value);
}
