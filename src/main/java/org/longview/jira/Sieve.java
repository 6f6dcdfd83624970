package org.longview.jira;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.DateSource;
import org.longview.delivery.LeftOut;
import org.longview.delivery.PlausibleDays;
import org.longview.delivery.Side;

/** Lets through the dates of one issue that can be meant, and notes the others. */
final class Sieve {

    private final PlausibleDays days;
    private final List<LeftOut> leftOut = new ArrayList<>();

    Sieve(PlausibleDays days) {
        this.days = days;
    }

    /** A first day, or null where it cannot be meant. */
    LocalDate start(LocalDate day, DateSource source) {
        return through(true, day, source);
    }

    /** A last day, or null where it cannot be meant. */
    LocalDate end(LocalDate day, DateSource source) {
        return through(false, day, source);
    }

    /** A last day, or none where it cannot be meant. */
    Side end(Side side) {
        return Side.of(end(side.day(), side.source()), side.source());
    }

    private LocalDate through(boolean start, LocalDate day, DateSource source) {
        if (day == null || days.hold(day)) {
            return day;
        }
        LeftOut date = new LeftOut(start, day, source);
        if (!leftOut.contains(date)) {
            leftOut.add(date);
        }
        return null;
    }

    /** Each once, in the order in which they came. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
