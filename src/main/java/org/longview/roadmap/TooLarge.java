package org.longview.roadmap;

/** That an answer or a request would exceed a stated bound. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooLarge(String message) {
        super(message);
    }
}
