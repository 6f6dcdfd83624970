package org.longview.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps who wants which mails, and which were sent, for all nodes of a cluster. These are personal
 * choices: they have no history and leave no trace when they are gone.
 */
public interface Subscriptions {
    Optional<Subscription> of(String roadmapUid, String personKey);

    Optional<Subscription> byToken(String token);

    /** All who want the digest, in the order in which they came. */
    List<Subscription> toDigests();

    /**
     * Adds one or changes what it wants. Until when somebody who gets the digest was told
     * everything stays, as a digest may just be on its way.
     *
     * @throws SlotTaken when another was added for the same person meanwhile
     */
    void put(Subscription subscription);

    /** Notes until when a subscriber has been told everything; what he wants stays. */
    void told(String token, Instant until);

    /**
     * Takes the right to send something once: of all who ask for the same, on whatever node, one
     * gets it.
     *
     * @param letters name what would be sent together
     * @return those that nobody has had yet; none when somebody else was quicker with one of them
     */
    Set<String> claim(Set<String> letters, Instant now);

    /** Gives the right back, for what could not be sent. */
    void giveBack(Set<String> letters);

    /** Forgets what was sent before that moment. */
    void forget(Instant before);
}
