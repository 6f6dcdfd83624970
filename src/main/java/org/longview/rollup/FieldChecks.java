package org.longview.rollup;

import java.util.ArrayList;
import java.util.List;
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
        if (judge.progress() == ProgressRule.POINTS && gaps.has(TrackerField.POINTS)) {
            found.add(
                    Finding.of(
                            Kind.NO_POINTS, NOBODY, Evidence.of(RollUp.total(epics).total(), 0)));
        }
        if (gaps.has(TrackerField.START)) {
            found.add(Finding.of(Kind.NO_START, NOBODY, Evidence.of(epics.size(), 0)));
        }
        return found;
    }
}
