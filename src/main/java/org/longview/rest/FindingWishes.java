package org.longview.rest;

import java.util.List;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.roadmap.MendFinding;
import org.longview.rollup.Finding;

/** Reads how a finding is to be mended, and which dates are to be put back. */
final class FindingWishes {
    private static final int MOST_DATES = DateField.values().length;

    private FindingWishes() {}

    /** Dates of an issue that a fix has changed. */
    record Restoring(long issueId, List<DateChange> dates) {}

    static MendFinding.Wish fix(String body) {
        Fields fields =
                Fields.of(
                        body,
                        "kind",
                        "fix",
                        "initiativeUid",
                        "issueId",
                        "childId",
                        "version",
                        "transition");
        Finding.Subject subject =
                new Finding.Subject(
                        fields.textOrNull("initiativeUid"),
                        fields.idOrNull("issueId"),
                        fields.idOrNull("childId"));
        return new MendFinding.Wish(
                fields.oneOf(Finding.Kind.class, "kind"),
                fields.oneOf(Finding.Fix.class, "fix"),
                subject,
                fields.wholeOrNull("version"),
                fields.smallOrNull("transition"));
    }

    static Restoring restore(String body) {
        Fields fields = Fields.of(body, "issueId", "dates");
        Long issueId = fields.idOrNull("issueId");
        List<Fields> dates = fields.distinct("dates", MOST_DATES, List.of("field"), "from", "to");
        if (issueId == null || dates.isEmpty()) {
            throw Bad.field("dates", null, "Say which dates of which issue");
        }
        return new Restoring(issueId, dates.stream().map(FindingWishes::date).toList());
    }

    private static DateChange date(Fields fields) {
        return new DateChange(
                fields.oneOf(DateField.class, "field"),
                fields.dayOrNull("from"),
                fields.dayOrNull("to"));
    }
}
