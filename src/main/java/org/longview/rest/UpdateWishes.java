package org.longview.rest;

import org.longview.roadmap.PostUpdate;
import org.longview.roadmap.ReadUpdates;
import org.longview.strategy.Health;

/** Reads what requests about status updates wish for. */
final class UpdateWishes {
    private static final int USUAL_PAGE = 20;

    private UpdateWishes() {}

    static PostUpdate.Wish update(Fields fields) {
        return new PostUpdate.Wish(fields.oneOf(Health.class, "health"), fields.text("text"));
    }

    static ReadUpdates.Part part(String offset, String limit) {
        return new ReadUpdates.Part(
                Numbers.count("offset", offset, 0), Numbers.count("limit", limit, USUAL_PAGE));
    }
}
