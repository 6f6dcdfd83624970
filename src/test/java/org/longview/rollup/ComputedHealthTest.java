package org.longview.rollup;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import org.junit.Test;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.ComputedHealth.Cause;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/** The third quarter of 2026 has 92 days; one fifth of it are 18.4. */
public class ComputedHealthTest {
    private static final LocalDate MID_JULY = LocalDate.of(2026, 7, 15);

    private String promised = "2026-Q3";
    private Lifecycle lifecycle = Lifecycle.ACTIVE;
    private LocalDate end = LocalDate.of(2026, 9, 20);
    private LocalDate today = MID_JULY;
    private int done = 5;
    private int open = 5;
    private Bare bare = Bare.NONE;

    @Test
    public void a_plan_that_holds_is_on_track() {
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
    }

    @Test
    public void ending_on_the_last_day_is_in_time() {
        end = LocalDate.of(2026, 9, 30);
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
    }

    @Test
    public void ending_later_is_a_risk_and_much_later_is_off_track() {
        end = LocalDate.of(2026, 10, 1);
        assertHealth(Health.AT_RISK, Cause.OVERHANG);
        end = LocalDate.of(2026, 10, 18);
        assertHealth(Health.AT_RISK, Cause.OVERHANG);
        end = LocalDate.of(2026, 10, 19);
        assertHealth(Health.OFF_TRACK, Cause.LARGE_OVERHANG);
    }

    @Test
    public void a_promise_that_passed_with_work_left_is_off_track_whatever_the_dates_say() {
        today = LocalDate.of(2026, 10, 1);
        assertHealth(Health.OFF_TRACK, Cause.PROMISE_PASSED);
    }

    @Test
    public void work_that_was_to_end_before_today_is_a_risk_and_never_on_track() {
        end = MID_JULY.minusDays(1);
        assertHealth(Health.AT_RISK, Cause.OVERDUE);
        end = MID_JULY;
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
        end = MID_JULY.minusDays(1);
        done = 0;
        open = 0;
        bare = new Bare(1, 0);
        assertHealth(Health.AT_RISK, Cause.OVERDUE);
        bare = new Bare(0, 1);
        assertHealth(Health.ON_TRACK, Cause.ALL_DONE);
    }

    @Test
    public void a_promise_that_passed_says_more_than_that_its_work_is_overdue() {
        end = LocalDate.of(2026, 9, 1);
        today = LocalDate.of(2026, 10, 1);
        assertHealth(Health.OFF_TRACK, Cause.PROMISE_PASSED);
    }

    @Test
    public void all_done_is_on_track_whenever_one_looks() {
        open = 0;
        today = LocalDate.of(2027, 1, 1);
        assertHealth(Health.ON_TRACK, Cause.ALL_DONE);
    }

    @Test
    public void more_work_left_than_time_is_a_risk() {
        today = LocalDate.of(2026, 9, 10);
        assertHealth(Health.AT_RISK, Cause.PACE);
        done = 8;
        open = 2;
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
    }

    @Test
    public void before_the_promised_time_nobody_is_behind() {
        done = 0;
        today = LocalDate.of(2026, 6, 1);
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
    }

    @Test
    public void a_horizon_or_no_promise_has_no_health_by_dates() {
        promised = "NOW";
        assertHealth(Health.NOT_SET, Cause.NO_DAY);
        promised = null;
        assertHealth(Health.NOT_SET, Cause.NO_DAY);
    }

    @Test
    public void drafts_and_what_has_ended_or_rests_are_not_judged() {
        for (Lifecycle other : Lifecycle.values()) {
            if (other != Lifecycle.ACTIVE && other != Lifecycle.PLANNED) {
                lifecycle = other;
                assertHealth(Health.NOT_SET, Cause.NOT_RUNNING);
            }
        }
    }

    @Test
    public void without_issues_and_dates_there_is_nothing_to_measure() {
        done = 0;
        open = 0;
        end = null;
        assertHealth(Health.NOT_SET, Cause.NOTHING_TO_MEASURE);
    }

    @Test
    public void epics_without_children_are_work_that_is_left_until_they_are_done() {
        done = 0;
        open = 0;
        end = null;
        bare = new Bare(1, 1);
        assertHealth(Health.NOT_SET, Cause.NOTHING_TO_MEASURE);
        today = LocalDate.of(2026, 10, 1);
        assertHealth(Health.OFF_TRACK, Cause.PROMISE_PASSED);
        bare = new Bare(0, 2);
        assertHealth(Health.ON_TRACK, Cause.ALL_DONE);
    }

    @Test
    public void the_thresholds_are_met_and_not_missed_by_rounding() {
        // 23 of 92 days are left: a quarter of the time; 45% of the work is exactly 20 more
        today = LocalDate.of(2026, 9, 8);
        done = 11;
        open = 9;
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
        // one of ten days is left; to a computer 0.3 - 0.1 is a little more than 0.2
        promised = "2026-07-11/2026-07-20";
        end = null;
        today = LocalDate.of(2026, 7, 20);
        done = 7;
        open = 3;
        assertHealth(Health.ON_TRACK, Cause.HOLDS);
    }

    @Test
    public void an_overhang_of_exactly_the_threshold_is_not_large() {
        promised = "2026-07-11/2026-07-20";
        end = LocalDate.of(2026, 7, 22);
        assertHealth(Health.AT_RISK, Cause.OVERHANG);
        end = LocalDate.of(2026, 7, 23);
        assertHealth(Health.OFF_TRACK, Cause.LARGE_OVERHANG);
    }

    private void assertHealth(Health value, Cause cause) {
        ChildCounts counts = ChildCounts.NONE;
        for (int i = 0; i < done; i++) {
            counts = counts.plus(child(StatusCategory.DONE));
        }
        for (int i = 0; i < open; i++) {
            counts = counts.plus(child(StatusCategory.TODO));
        }
        Standing standing =
                new Standing(
                        promised == null ? null : Timeframe.parse(promised, FiscalYear.CALENDAR),
                        lifecycle,
                        new Span(Side.NONE, Side.of(end, DateSource.CHILDREN)),
                        Progress.of(ProgressRule.COUNT, counts),
                        bare,
                        today);

        assertEquals(
                new ComputedHealth(value, cause),
                ComputedHealth.of(standing, HealthRules.DEFAULTS));
    }

    private static ChildCounts child(StatusCategory category) {
        return ChildCounts.of(category, null, Side.NONE, Side.NONE);
    }
}
