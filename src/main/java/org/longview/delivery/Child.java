package org.longview.delivery;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One child of an epic, for people who ask what a number is made of.
 *
 * @param status its name for display
 * @param finished the day on which it was resolved, null when it is not done or that is not known
 * @param closing its status and resolution as they are understood
 */
public record Child(
        long id,
        String key,
        String summary,
        String status,
        long epicId,
        LocalDate finished,
        ChildFacts facts,
        Closing closing) {

    public Child {
        Objects.requireNonNull(key);
        summary = summary == null ? "" : summary.strip();
        Objects.requireNonNull(status);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(closing);
        finished = facts.isDone() ? finished : null;
    }

    /** The same under that epic. */
    public Child under(long epic) {
        return new Child(id, key, summary, status, epic, finished, facts, closing);
    }
}
