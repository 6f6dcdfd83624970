package org.longview.roadmap;

import java.util.Optional;

/** Who acts in the request at hand; empty when nobody is logged in. */
public interface CurrentViewer {
    Optional<Viewer> viewer();
}
