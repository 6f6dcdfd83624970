package org.longview.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.longview.roadmap.Act;
import org.longview.roadmap.Step;
import org.longview.strategy.Change;
import org.longview.strategy.Limits;
import org.longview.strategy.Rejected;

/**
 * That a database found a text too long for its column though it has no more characters than are
 * kept: Oracle counts bytes, and a letter may take up to three.
 */
final class Overlong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overlong(Throwable cause) {
        super("A text is too long for this database", cause);
    }

    /** The same for a person, naming what of the act it was. */
    Rejected in(Act act) {
        Change longest = null;
        for (Step step : act.steps()) {
            longest = longer(longest, step.changes());
        }
        if (longest == null) {
            return unnamed();
        }
        return new Rejected(
                longest.field(),
                longest.newValue(),
                "The field '%s' takes %d bytes; this Jira's database keeps fewer, so shorten it"
                        .formatted(longest.field(), bytes(longest)));
    }

    /** The same where nobody knows which text it was. */
    Rejected unnamed() {
        return new Rejected(
                "name",
                null,
                "A name takes more bytes than this Jira's database keeps; shorten it");
    }

    private static Change longer(Change known, List<Change> changes) {
        Change longest = known;
        for (Change change : changes) {
            // longer texts lie in columns without a limit
            boolean bounded =
                    change.newValue() != null && change.newValue().length() <= Limits.NAME;
            if (bounded && (longest == null || bytes(change) > bytes(longest))) {
                longest = change;
            }
        }
        return longest;
    }

    private static int bytes(Change change) {
        return change.newValue().getBytes(StandardCharsets.UTF_8).length;
    }
}
