package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.strategy.SavedView;

/** Saved views as one person sees them: their own and the shared ones. */
public record SeenViews(String userKey, List<SavedView> views) {
    public SeenViews {
        Objects.requireNonNull(userKey);
        views = List.copyOf(views);
    }

    public boolean isMine(SavedView view) {
        return view.isOf(userKey);
    }
}
