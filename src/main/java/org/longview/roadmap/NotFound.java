package org.longview.roadmap;

/** That there is nothing of that name for this person: missing and invisible are not told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound(String what, String name) {
        super("There is no " + what + " \"" + name + "\" that you may see");
    }
}
