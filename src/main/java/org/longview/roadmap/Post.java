package org.longview.roadmap;

import java.util.Optional;

/** Takes letters to people by mail. */
public interface Post {
    /** Whether there is a way to send anything. */
    boolean isOpen();

    /**
     * A person as a reader, with his language; empty for one who is gone, may not log in any more
     * or has no address.
     */
    Optional<Viewer> reader(String personKey);

    /** Hands a letter over; that it arrives nobody can say. */
    void send(Viewer reader, Letter letter);

    /** The address by which people reach this Jira, with what all its paths begin with. */
    String baseAddress();
}
