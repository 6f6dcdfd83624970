package org.longview.delivery;

import java.util.Objects;

/**
 * A status or a resolution that an issue may end in, as it is understood.
 *
 * @param id lasting; a renamed one keeps it
 * @param name the one it has now
 * @param confirmed whether somebody said that it means this; else its name is all that tells
 */
public record Ending(Kind kind, String id, String name, Meaning meaning, boolean confirmed) {

    /** What of an issue it is. */
    public enum Kind {
        STATUS,
        RESOLUTION
    }

    /** What never changes of one. */
    public record Key(Kind kind, String id) {
        public Key {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
        }
    }

    public Ending {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        name = name == null ? "" : name.strip();
        Objects.requireNonNull(meaning);
    }

    public Key key() {
        return new Key(kind, id);
    }

    public boolean isDropped() {
        return meaning == Meaning.DROPPED;
    }
}
