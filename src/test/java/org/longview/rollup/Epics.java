package org.longview.rollup;

import java.time.LocalDate;
import java.util.List;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Closing;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.OwnDates;
import org.longview.delivery.StatusCategory;

/** Epics as tests need them. */
public final class Epics {
    private Epics() {}

    public static EpicFacts open(long id, OwnDates dates, ChildCounts children) {
        return of(id, StatusCategory.IN_PROGRESS, false, dates, children);
    }

    public static EpicFacts done(long id, OwnDates dates, ChildCounts children) {
        return of(id, StatusCategory.DONE, false, dates, children);
    }

    public static EpicFacts dropped(long id, OwnDates dates, ChildCounts children) {
        return of(id, StatusCategory.DONE, true, dates, children);
    }

    /** Start and due date as texts, either null. */
    public static OwnDates dates(String start, String due) {
        return new OwnDates(
                day(start),
                day(due),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                List.of());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static EpicFacts of(
            long id,
            StatusCategory category,
            boolean dropped,
            OwnDates dates,
            ChildCounts children) {
        return new EpicFacts(
                new Epic(
                        id,
                        "APP-" + id,
                        "Epic " + id,
                        10_000,
                        "Status",
                        category,
                        dropped,
                        dates,
                        List.of(),
                        List.of(),
                        List.of(),
                        Closing.NONE),
                children);
    }
}
