package org.longview.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.longview.strategy.Brief;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Vision;

/** Hands out what a roadmap is for; single records are found whether deleted or not. */
public interface StrategyItems {
    Optional<Vision> vision(String uid);

    Optional<Objective> objective(String uid);

    Optional<KeyResult> keyResult(String uid);

    Optional<Brief> brief(String uid);

    Optional<Score> score(String uid);

    Optional<Vision> visionOf(String roadmapUid);

    Optional<Brief> briefOf(String initiativeUid);

    Optional<Score> scoreOf(String initiativeUid);

    /** What these initiatives are scored by, in no order. */
    List<Score> scores(Collection<String> initiativeUids);

    /** Everything that a roadmap is for and that is not deleted, in a bounded number of queries. */
    Aims aims(String roadmapUid);

    /** The check-ins of a key result, first to last. */
    List<CheckIn> checkIns(String keyResultUid);

    /** The contributions of an initiative that hold, in the order in which they were made. */
    List<Contribution> contributions(String initiativeUid);

    Optional<StatusUpdate> statusUpdate(String uid);

    /** The updates of an initiative or objective that stand, newest first. */
    List<StatusUpdate> updatesOf(String subjectUid);

    /** The updates of everything on a roadmap that stand, newest first. */
    List<StatusUpdate> updatesOn(String roadmapUid);

    /** The record of that uid, whatever it is. */
    default Optional<StrategyItem> item(String uid) {
        return objective(uid)
                .<StrategyItem>map(any -> any)
                .or(() -> keyResult(uid))
                .or(() -> brief(uid))
                .or(() -> score(uid))
                .or(() -> vision(uid))
                .or(() -> statusUpdate(uid));
    }
}
