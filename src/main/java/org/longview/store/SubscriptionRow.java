package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of who wants which mails; a slot is a roadmap and a person. */
@Preload
@Table("SUBSCRIPTION")
public interface SubscriptionRow extends Entity {
    @NotNull
    @Unique
    String getSlot();

    void setSlot(String value);

    @NotNull
    @Unique
    String getToken();

    void setToken(String value);

    @NotNull
    @Indexed
    String getRoadmapUid();

    void setRoadmapUid(String value);

    @NotNull
    String getPersonKey();

    void setPersonKey(String value);

    Boolean getWantsDigest();

    void setWantsDigest(Boolean value);

    Boolean getWantsReminders();

    void setWantsReminders(Boolean value);

    Long getToldUntil();

    void setToldUntil(Long value);
}
