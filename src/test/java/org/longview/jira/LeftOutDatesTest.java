package org.longview.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.DateSource;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.LeftOut;
import org.longview.delivery.Meanings;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.jira.FakeJira.FakeIssue;
import org.longview.rollup.Family;
import org.longview.rollup.RollUp;

/** Dates that nobody can have meant set nothing, and are told. */
@RunWith(JUnitQuickcheck.class)
public class LeftOutDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FakeJira jira = new FakeJira();
    private final CustomField start = jira.field(10_001, JiraFields.DATE, "Start date");
    private final CustomField target = jira.field(10_003, JiraFields.TARGET_END, "Target end");
    private final CustomField sprint = jira.field(10_007, JiraFields.SPRINT, "Sprint");
    private final FakeIssue epic = jira.epic(1, "APP-1").with("getCreated", at("2026-01-05"));

    private static Timestamp at(String day) {
        return at(LocalDate.parse(day));
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Side side(String day, DateSource source) {
        return new Side(LocalDate.parse(day), source);
    }

    private static LeftOut end(String day, DateSource source) {
        return new LeftOut(false, LocalDate.parse(day), source);
    }

    private FakeIssue child(long id, String created, String due) {
        return jira.child(id, "APP-" + id, epic)
                .with("getCreated", created == null ? null : at(created))
                .with("getDueDate", at(due));
    }

    private Reading reading() {
        JiraFields fields = JiraFields.of(jira.fieldManager());
        return new Reading(
                Searching.over(jira.searchService()),
                jira.viewer,
                fields,
                new Outcomes(Meanings.DEFAULTS),
                new IssueDates(fields, ZoneId.systemDefault(), TODAY));
    }

    private EpicFacts facts() {
        return reading().facts(List.of(10_000L), List.of("6"), Set.of()).epics().get(0);
    }

    private Family family() {
        return reading().families(Set.of(1L)).get(0);
    }

    @Test
    public void a_slipped_year_of_one_issue_moves_nothing_and_is_counted() {
        child(2, "2026-02-01", "2026-12-18");
        child(3, "2026-02-01", "2206-03-01");
        child(4, "2026-02-01", "0206-03-01");

        assertEquals(side("2026-12-18", DateSource.EXPLICIT), facts().children().last());
        assertEquals(Side.NONE, facts().children().first());
        assertEquals(2, facts().misdated());
        assertEquals(
                List.of(end("2206-03-01", DateSource.EXPLICIT)),
                family().children().get(1).facts().leftOut());
    }

    @Test
    public void the_next_source_is_asked_and_the_slip_still_told() {
        child(2, "2026-02-01", "2206-03-01").value(target, at("2027-01-15"));
        child(3, "2026-02-01", "9999-12-31")
                .value(
                        sprint,
                        List.of(
                                "com.x.Sprint@1[id=1,state=ACTIVE,endDate=2026-12-11T12:00:00.000Z]"));

        assertEquals(side("2027-01-15", DateSource.TARGET), facts().children().last());
        assertEquals(2, facts().misdated());
    }

    @Test
    public void of_several_sprints_and_versions_only_those_that_can_be_meant_count() {
        Version far = version("2206-03-01");
        child(2, "2026-02-01", "1999-01-01")
                .with("getFixVersions", List.of(far, version("2027-02-26")))
                .value(
                        sprint,
                        List.of(
                                "com.x.Sprint@1[id=1,state=ACTIVE,startDate=0026-11-02T12:00:00.000Z,endDate=2206-11-13T12:00:00.000Z]",
                                "com.x.Sprint@2[id=2,state=FUTURE,startDate=2026-11-16T12:00:00.000Z,endDate=2026-11-27T12:00:00.000Z]"));

        assertEquals(side("2026-11-16", DateSource.SPRINT), facts().children().first());
        assertEquals(side("2026-11-27", DateSource.SPRINT), facts().children().last());
        assertEquals(4, family().children().get(0).facts().leftOut().size());
    }

    private static Version version(String release) {
        return Fake.of(
                Version.class,
                "getReleaseDate",
                new Date(at(release).getTime()),
                "getStartDate",
                null,
                "isReleased",
                false);
    }

    @Test
    public void an_epics_own_dates_are_sifted_too() {
        epic.with("getDueDate", at("2206-03-01")).value(start, at("2026-03-01"));

        OwnDates dates = facts().epic().dates();

        assertEquals(side("2026-03-01", DateSource.EXPLICIT), dates.first());
        assertEquals(Side.NONE, dates.last());
        assertEquals(List.of(end("2206-03-01", DateSource.EXPLICIT)), dates.leftOut());
        assertEquals(1, facts().misdated());
    }

    @Test
    public void where_nothing_can_be_meant_there_is_no_span() {
        epic.with("getDueDate", at("0206-03-01"));
        child(2, null, "2206-03-01");
        child(3, "2026-02-01", "2037-01-01");

        assertEquals(false, RollUp.DEFAULTS.spanOf(facts()).isKnown());
        assertEquals(3, facts().misdated());
    }

    @Test
    public void an_old_issue_has_old_dates_and_a_plan_may_reach_ten_years_ahead() {
        child(2, "2008-02-01", "2009-06-30");
        child(3, "2026-02-01", "2036-11-24");

        assertEquals(side("2036-11-24", DateSource.EXPLICIT), facts().children().last());
        assertEquals(0, facts().misdated());
    }

    @Test
    public void what_was_dropped_is_neither_read_nor_told() {
        child(2, "2026-02-01", "2206-03-01")
                .with(
                        "getResolution",
                        Fake.of(
                                com.atlassian.jira.issue.resolution.Resolution.class,
                                "getId",
                                "9",
                                "getName",
                                "Won't Do"))
                .with("getStatus", ReadingTest.status("done"));

        assertEquals(0, facts().misdated());
        assertEquals(List.of(), family().children().get(0).facts().leftOut());
    }

    /** With a slipped year beside them all other dates give what they gave without it. */
    @Property(trials = 200)
    public void an_implausible_date_changes_nothing_but_that_it_is_told(
            @InRange(minInt = -3_500, maxInt = 3_500) int due,
            @InRange(minInt = 3_660, maxInt = 2_000_000) int away,
            boolean ahead) {
        jira.issues.keySet().removeIf(id -> id > 1);
        child(2, "2026-02-01", TODAY.plusDays(due).toString());
        EpicFacts before = facts();
        LocalDate slipped =
                ahead ? TODAY.plusDays(away) : LocalDate.of(2016, 1, 31).minusDays(away - 3_650L);
        child(3, "2026-02-01", "2026-12-01").with("getDueDate", at(slipped));
        EpicFacts after = facts();

        assertEquals(before.children().first(), after.children().first());
        assertEquals(before.children().last(), after.children().last());
        assertEquals(RollUp.DEFAULTS.spanOf(before), RollUp.DEFAULTS.spanOf(after));
        assertEquals(before.misdated() + 1, after.misdated());
    }
}
