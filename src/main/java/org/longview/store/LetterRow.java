package org.longview.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The table of letters that were sent; decides between two nodes that would send the same one. */
@Preload
@Table("LETTER")
public interface LetterRow extends Entity {
    @NotNull
    @Unique
    String getLetterName();

    void setLetterName(String value);

    @Indexed
    Long getClaimedAt();

    void setClaimedAt(Long value);
}
