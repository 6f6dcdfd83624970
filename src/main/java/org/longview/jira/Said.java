package org.longview.jira;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.longview.delivery.Meaning;

/**
 * What somebody said that a status or a resolution means, as one text of Jira's plugin settings.
 *
 * @param who the key of a user
 */
record Said(Meaning meaning, String who, Instant when) {
    private static final int PARTS = 3;

    /** The user comes last, because nothing is known of what is in a key. */
    String text() {
        return meaning.name() + " " + when + " " + who;
    }

    /** Empty for what cannot be read. */
    static Optional<Said> read(Object stored) {
        String[] parts = String.valueOf(stored).split(" ", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        try {
            Instant when = Instant.parse(parts[1]);
            return named(parts[0]).map(known -> new Said(known, parts[2], when));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Meaning> named(Object name) {
        for (Meaning known : Meaning.values()) {
            if (known.name().equals(name)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
