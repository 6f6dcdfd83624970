package org.longview.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what administrators said, with who and when; a port. */
public interface KeptConventions {
    /**
     * One state.
     *
     * @param version 0 before anybody saved
     * @param who the key of a user, null in version 0
     * @param when null in version 0
     */
    record Kept(long version, Conventions what, String who, Instant when) {}

    Kept now();

    Optional<Kept> at(long version);

    /** The newest first. */
    List<Kept> history();

    /** Keeps the state after the present one; false where somebody else was faster. */
    boolean keep(Kept next);
}
