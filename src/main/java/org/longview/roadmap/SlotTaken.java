package org.longview.roadmap;

/**
 * That a write lost: somebody else took a version, a primary link or a project's roadmap first;
 * nothing of the write was kept.
 */
public final class SlotTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SlotTaken(String what, Throwable cause) {
        super(what, cause);
    }
}
