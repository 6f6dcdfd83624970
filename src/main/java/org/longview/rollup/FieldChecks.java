package org.longview.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Gaps;
import org.longview.delivery.TrackerField;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;

/** Which fields are not there, or filled by nobody, and how many issues lack them for that. */
final class FieldChecks {
    private static final Subject NOBODY = new Subject(null, null, null);

    private FieldChecks() {}

    static List<Finding> of(List<Family> families, Judge judge) {
        List<EpicFacts> epics = families.stream().map(Family::facts).toList();
        Gaps gaps = judge.gaps();
        List<Finding> found = new ArrayList<>();
        for (TrackerField field : TrackerField.values()) {
            if (gaps.has(field)) {
                finding(field, judge, epics).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Points are missed only where they are weighed. */
    private static Optional<Finding> finding(
            TrackerField field, Judge judge, List<EpicFacts> epics) {
        return switch (field) {
            case POINTS ->
                    judge.progress() == ProgressRule.POINTS
                            ? of(Kind.NO_POINTS, RollUp.total(epics).total())
                            : Optional.empty();
            case START -> of(Kind.NO_START, epics.size());
            case END -> of(Kind.NO_END, epics.size());
        };
    }

    private static Optional<Finding> of(Kind kind, int lacking) {
        return Optional.of(Finding.of(kind, NOBODY, Evidence.of(lacking, 0)));
    }
}
