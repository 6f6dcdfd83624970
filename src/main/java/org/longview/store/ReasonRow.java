package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of commands that got their reason afterwards; decides between two who give one. */
@Preload
@Table("REASON_GIVEN")
public interface ReasonRow extends Entity {
    @NotNull
    @Unique
    String getCommandId();

    void setCommandId(String value);
}
