package org.longview.roadmap;

/** Where people are named in what is stored, history and unique slots included. */
public interface PersonRecords {
    /** How many records name the person. */
    long count(String userKey);

    /** Puts another key in place of the person's, everywhere; may be repeated after a failure. */
    void rename(String userKey, String newKey);
}
