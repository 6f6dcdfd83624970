package org.longview.roadmap;

/** That the person may see the thing but not do this to it. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Forbidden(String message) {
        super(message);
    }
}
