package org.longview.roadmap;

/** That there is nothing of that name for this person: missing and invisible are not told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String what;
    private final String name;

    public NotFound(String what, String name) {
        super("There is no " + what + " \"" + name + "\" that you may see");
        this.what = what;
        this.name = name;
    }

    /** What kind of thing was asked for, in one word. */
    public String field() {
        return what.split(" ", 2)[0];
    }

    /** How it was called in the question. */
    public String value() {
        return name;
    }
}
