package org.longview.roadmap;

import java.util.Objects;

/** What a mail says, in its reader's language: the same as plain text and as HTML. */
public record Letter(String subject, String text, String html) {
    public Letter {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(text);
        Objects.requireNonNull(html);
    }
}
