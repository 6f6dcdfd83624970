package org.longview.strategy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What somebody said at one moment of how an initiative or an objective is going.
 *
 * <p>Its author may put it right, or take it back, for a quarter of an hour; then it stays as it
 * is.
 *
 * @param editedAt when it was put right, null for never
 * @param takenBackAt null while it stands
 */
public record StatusUpdate(
        String uid,
        Subject subject,
        Health health,
        String text,
        String author,
        Instant when,
        Instant editedAt,
        Instant takenBackAt,
        long version)
        implements StrategyItem {
    /** One paragraph, or two. */
    public static final int LONGEST = 4_000;

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final String EDITED = "edited";
    private static final String DELETED = "deleted";

    /**
     * What an update is about.
     *
     * @param roadmapUid where it is at home
     */
    public record Subject(Kind kind, String uid, String roadmapUid) {
        /** What there are updates of. */
        public enum Kind {
            INITIATIVE,
            OBJECTIVE
        }

        public Subject {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(uid);
            Objects.requireNonNull(roadmapUid);
        }

        public static Subject of(Initiative initiative) {
            return new Subject(Kind.INITIATIVE, initiative.uid(), initiative.roadmapUid());
        }

        public static Subject of(Objective objective) {
            return new Subject(Kind.OBJECTIVE, objective.uid(), objective.roadmapUid());
        }
    }

    public StatusUpdate {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(author);
        Objects.requireNonNull(when);
        if (health == null || health == Health.NOT_SET) {
            throw new Rejected("health", health, "A status update says how it is going");
        }
        String given = Limits.optionalText("text", text, LONGEST);
        if (given == null) {
            throw new Rejected("text", text, "The field 'text' must not be empty");
        }
        text = given;
    }

    @Override
    public boolean exists() {
        return takenBackAt == null;
    }

    /** Whether that person may put it right or take it back at that moment. */
    public boolean isOpenTo(String who, Instant now) {
        return author.equals(who) && !now.isAfter(when.plus(WINDOW));
    }

    /** The next version, put right. */
    public StatusUpdate edited(Health other, String words, Instant now) {
        return new StatusUpdate(
                uid, subject, other, words, author, when, now, takenBackAt, version + 1);
    }

    public boolean says(StatusUpdate other) {
        return health == other.health && text.equals(other.text);
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("health", health.name());
        fields.put("text", text);
        fields.put(EDITED, editedAt == null ? null : editedAt.toString());
        fields.put(DELETED, takenBackAt == null ? null : takenBackAt.toString());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    @Override
    public StatusUpdate with(Map<String, String> fields, long next) {
        return new StatusUpdate(
                uid,
                subject,
                Health.valueOf(fields.get("health")),
                fields.get("text"),
                author,
                when,
                instant(fields.get(EDITED)),
                instant(fields.get(DELETED)),
                next);
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
