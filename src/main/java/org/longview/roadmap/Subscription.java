package org.longview.roadmap;

import java.time.Instant;
import java.util.Objects;

/**
 * Which mails of a roadmap a person wants; there is one for whoever has chosen, or was written to.
 *
 * @param token by which a link in a mail names it; nobody can guess it
 * @param digest whether once a week a mail tells what happened
 * @param reminders whether a mail asks for status updates that are late
 * @param since until when everything was told, inclusive, or from when on it was wanted
 */
public record Subscription(
        String token,
        String roadmapUid,
        String personKey,
        boolean digest,
        boolean reminders,
        Instant since) {
    public Subscription {
        Objects.requireNonNull(token);
        Objects.requireNonNull(roadmapUid);
        Objects.requireNonNull(personKey);
        Objects.requireNonNull(since);
    }

    /** What holds for somebody who has chosen nothing. */
    public static Subscription usual(String token, String roadmapUid, String person, Instant now) {
        return new Subscription(token, roadmapUid, person, false, true, now);
    }

    /** The same with other wishes; who begins to want the digest gets none of what was before. */
    public Subscription wishing(boolean wantsDigest, boolean wantsReminders, Instant now) {
        Instant from = wantsDigest && !digest ? now : since;
        return new Subscription(token, roadmapUid, personKey, wantsDigest, wantsReminders, from);
    }
}
