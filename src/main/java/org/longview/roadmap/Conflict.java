package org.longview.roadmap;

import java.util.Optional;

/** That something has changed since the person saw it; carries what is and what was wanted. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What kind of conflict it is, as the interface names it. */
    public enum Code {
        CONFLICT,
        PRIMARY_ELSEWHERE,
        LOCKS_OUT
    }

    private final Code code;
    private final transient ConflictState current;
    private final transient ConflictState yours;
    private final transient About about;

    /** A field and what was sent in it. */
    private record About(String field, String value) {
        static final About ALL = new About(null, null);
    }

    Conflict(Code code, String message, ConflictState current, ConflictState yours) {
        this(code, message, current, yours, About.ALL);
    }

    private Conflict(
            Code code, String message, ConflictState current, ConflictState yours, About about) {
        super(message);
        this.code = code;
        this.current = current;
        this.yours = yours;
        this.about = about;
    }

    /** The same, naming the field and the value that it is about. */
    Conflict about(String field, String sent) {
        return new Conflict(code, getMessage(), current, yours, new About(field, sent));
    }

    static Conflict changedSince(String what, ConflictState current, ConflictState yours) {
        return new Conflict(
                Code.CONFLICT, "The " + what + " has been changed meanwhile", current, yours);
    }

    /** Somebody else wrote at the same moment, and nothing more is known. */
    public static Conflict tryAgain() {
        return new Conflict(
                Code.CONFLICT, "Something was changed at the same moment; try again", null, null);
    }

    /** What was asked for is no longer possible, for the reason that the message gives. */
    public static Conflict saying(String message) {
        return new Conflict(Code.CONFLICT, message, null, null);
    }

    public Code code() {
        return code;
    }

    /** What is now; empty when the person may not see it. */
    public Optional<ConflictState> current() {
        return Optional.ofNullable(current);
    }

    public Optional<ConflictState> yours() {
        return Optional.ofNullable(yours);
    }

    /** The field that it is about, null when it is about the whole. */
    public String field() {
        return about.field();
    }

    /** What was sent in that field. */
    public String value() {
        return about.value();
    }
}
