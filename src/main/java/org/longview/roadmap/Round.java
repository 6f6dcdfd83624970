package org.longview.roadmap;

/** Something that is done again and again without anybody asking for it. */
public interface Round {
    /** Does what is due now; may be called at any time and on every node. */
    void run();
}
