package org.longview.rollup;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Ending;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Gaps;
import org.longview.delivery.LeftOut;
import org.longview.delivery.Meaning;
import org.longview.delivery.Meanings;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.delivery.TrackerField;
import org.longview.rollup.Finding.Fix;
import org.longview.rollup.Finding.Kind;
import org.longview.strategy.EpicLink;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Timeframe;

/** A plan in which everything is amiss that is looked for, each once, and nothing else. */
public class DiagnosisTest {
    static final long HOME = 10_000;
    static final long ELSEWHERE = 10_001;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    static OwnDates dates(LocalDate start, LocalDate due) {
        return new OwnDates(
                start, due, null, null, null, null, null, null, null, null, false, false,
                List.of());
    }

    private static OwnDates misdated() {
        LeftOut end = new LeftOut(false, LocalDate.of(2206, 3, 1), DateSource.EXPLICIT);
        return new OwnDates(
                null,
                null,
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
                List.of(end));
    }

    static Epic epic(long id, StatusCategory category, OwnDates dates, long project) {
        return new Epic(
                id,
                "BOOK-" + id,
                "Epic",
                project,
                "Status",
                category,
                false,
                dates,
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    static Child child(
            long id, long epic, StatusCategory category, LocalDate start, LocalDate due) {
        return child(id, epic, category, 1.0, start, due);
    }

    static Child child(
            long id,
            long epic,
            StatusCategory category,
            Double points,
            LocalDate start,
            LocalDate due) {
        ChildFacts facts =
                new ChildFacts(
                        category,
                        false,
                        points,
                        Effort.NONE,
                        Side.of(start, DateSource.EXPLICIT),
                        Side.of(due, DateSource.EXPLICIT),
                        List.of());
        return new Child(id, "BOOK-" + id, "Issue", "Status", epic, null, facts, Closing.NONE);
    }

    private static Child closed(
            long id, StatusCategory category, String status, String resolution) {
        Closing closing =
                new Closing(
                        new Ending(Ending.Kind.STATUS, "1", status, Meaning.DELIVERED, true),
                        Meanings.DEFAULTS.of(Ending.Kind.RESOLUTION, "1", resolution));
        ChildFacts facts =
                new ChildFacts(
                        category,
                        closing.isDropped(category),
                        1.0,
                        Effort.NONE,
                        Side.NONE,
                        Side.NONE,
                        List.of());
        return new Child(id, "BOOK-" + id, "Issue", status, 11, null, facts, closing);
    }

    static Initiative initiative(String uid, String frame, Lifecycle lifecycle, String owner) {
        return new Initiative(
                uid,
                "roadmap",
                uid,
                null,
                null,
                frame == null ? null : Timeframe.parse(frame, FiscalYear.CALENDAR),
                lifecycle,
                Health.NOT_SET,
                owner,
                null,
                null,
                1,
                null);
    }

    static EpicLink link(String uid, long issue, LinkRole role) {
        return new EpicLink(uid, issue, role, Instant.EPOCH, null);
    }

    /** By points, so that a missing estimate matters. */
    static Judge judge() {
        return new Judge(RollUp.DEFAULTS, ProgressRule.POINTS, HealthRules.DEFAULTS, TODAY);
    }

    /** Two clean issues of an epic: one done, one to do. */
    static Family family(Epic epic, Child... more) {
        List<Child> children = new ArrayList<>();
        children.add(child(epic.id() * 10, epic.id(), StatusCategory.DONE, null, null));
        children.add(child(epic.id() * 10 + 1, epic.id(), StatusCategory.TODO, null, null));
        children.addAll(Arrays.asList(more));
        return new Family(epic, children);
    }

    static Case seeded() {
        StatusCategory todo = StatusCategory.TODO;
        List<Family> families = new ArrayList<>();
        families.add(family(epic(1, todo, OwnDates.NONE, HOME)));
        families.add(
                family(
                        epic(2, todo, dates(day(3, 1), day(12, 10)), HOME),
                        child(22, 2, todo, day(4, 1), day(12, 19)),
                        child(23, 2, todo, day(3, 1), day(12, 10))));
        families.add(family(epic(3, todo, dates(day(12, 20), day(12, 5)), HOME)));
        families.add(
                new Family(
                        epic(4, StatusCategory.DONE, dates(null, day(12, 10)), HOME),
                        List.of(child(40, 4, todo, null, null))));
        families.add(
                new Family(
                        epic(5, todo, OwnDates.NONE, HOME),
                        List.of(child(50, 5, StatusCategory.DONE, null, null))));
        families.add(family(epic(6, StatusCategory.IN_PROGRESS, OwnDates.NONE, HOME)));
        families.add(family(epic(7, todo, OwnDates.NONE, HOME)));
        families.add(family(epic(8, todo, OwnDates.NONE, HOME)));
        families.add(family(epic(9, todo, OwnDates.NONE, ELSEWHERE)));
        families.add(
                new Family(
                        epic(10, todo, OwnDates.NONE, HOME),
                        List.of(
                                child(100, 10, todo, null, null, null),
                                child(101, 10, todo, 2.0, null, null))));
        families.add(family(epic(12, todo, dates(null, day(10, 31)), HOME)));
        families.add(family(epic(13, todo, misdated(), HOME)));
        families.add(
                family(
                        epic(11, todo, OwnDates.NONE, HOME),
                        closed(112, todo, "In Progress", "Won't Do"),
                        closed(113, StatusCategory.DONE, "Done", "Won't Do")));
        List<Initiative> initiatives =
                List.of(
                        initiative("clean", "2027", Lifecycle.ACTIVE, "ann"),
                        initiative("passed", "2026-Q3", Lifecycle.ACTIVE, null),
                        initiative("unestimated", "2027", Lifecycle.PLANNED, null),
                        initiative("ownerless", "2027", Lifecycle.PLANNED, "gone"),
                        initiative("empty", null, Lifecycle.PLANNED, null),
                        initiative("over", "2025", Lifecycle.COMPLETED, "gone"),
                        initiative("draft", "2025", Lifecycle.DRAFT, null));
        List<EpicLink> links = new ArrayList<>();
        for (long id = 2; id <= 6; id++) {
            links.add(link("clean", id, LinkRole.PRIMARY));
        }
        links.add(link("clean", 7, LinkRole.SUPPORTS));
        links.add(link("passed", 8, LinkRole.PRIMARY));
        links.add(link("ownerless", 9, LinkRole.PRIMARY));
        links.add(link("ownerless", 7, LinkRole.SUPPORTS));
        links.add(link("unestimated", 10, LinkRole.PRIMARY));
        links.add(link("clean", 11, LinkRole.PRIMARY));
        links.add(link("clean", 12, LinkRole.PRIMARY));
        links.add(link("clean", 13, LinkRole.PRIMARY));
        links.add(link("clean", 404, LinkRole.PRIMARY));
        links.add(link("clean", 500, LinkRole.PRIMARY));
        Set<Long> primaries =
                links.stream()
                        .filter(each -> each.role() == LinkRole.PRIMARY)
                        .map(EpicLink::issueId)
                        .collect(Collectors.toSet());
        return new Case(
                initiatives,
                families,
                links,
                new Case.Known(
                        Set.of(HOME),
                        primaries,
                        Set.of(),
                        Set.of(404L),
                        Set.of("gone"),
                        Map.of(
                                "clean",
                                new Freshness(day(10, 1), day(11, 20)),
                                "passed",
                                new Freshness(null, TODAY))),
                judge());
    }

    @Test
    public void each_kind_is_found_exactly_once_and_nothing_else() {
        List<Finding> found = Diagnosis.of(seeded());

        List<Kind> all = new ArrayList<>(List.of(Kind.values()));
        // they are of a Jira that lacks fields, in which nothing is mostly unestimated
        all.removeAll(List.of(Kind.NO_POINTS, Kind.NO_START, Kind.NO_END));
        assertEquals(all, found.stream().map(Finding::kind).toList());
        assertEquals(
                List.of(
                        "null/3/null",
                        "null/13/null",
                        "null/4/null",
                        "null/12/null",
                        "clean/404/null",
                        "null/2/22",
                        "null/5/null",
                        "null/11/112",
                        "null/6/null",
                        "passed/null/null",
                        "unestimated/null/null",
                        "clean/null/null",
                        "ownerless/null/null",
                        "clean/7/null",
                        "ownerless/9/null",
                        "empty/null/null",
                        "null/1/null",
                        "null/null/null"),
                found.stream().map(DiagnosisTest::subject).toList());
    }

    private static String subject(Finding finding) {
        Finding.Subject subject = finding.subject();
        return subject.initiativeUid() + "/" + subject.issueId() + "/" + subject.childId();
    }

    @Test
    public void fields_that_say_nothing_are_told_once_and_no_issue_is_blamed() {
        Case seeded = seeded();
        Judge lacking =
                new Judge(
                        RollUp.DEFAULTS,
                        ProgressRule.POINTS,
                        HealthRules.DEFAULTS,
                        TODAY,
                        new Gaps(
                                Set.of(TrackerField.POINTS, TrackerField.END),
                                Set.of(TrackerField.START)));
        List<Kind> kinds =
                Diagnosis.of(
                                new Case(
                                        seeded.initiatives(),
                                        seeded.families(),
                                        seeded.links(),
                                        seeded.known(),
                                        lacking))
                        .stream()
                        .map(Finding::kind)
                        .toList();

        assertEquals(1, kinds.stream().filter(Kind.NO_POINTS::equals).count());
        assertEquals(1, kinds.stream().filter(Kind.NO_START::equals).count());
        assertEquals(1, kinds.stream().filter(Kind.NO_END::equals).count());
        assertEquals(0, kinds.stream().filter(Kind.MOSTLY_UNESTIMATED::equals).count());
    }

    @Test
    public void a_finding_carries_the_numbers_that_explain_it() {
        Map<Kind, Finding> found =
                Diagnosis.of(seeded()).stream()
                        .collect(Collectors.toMap(Finding::kind, finding -> finding));

        assertEquals(1, found.get(Kind.DONE_WITH_OPEN).evidence().part());
        assertEquals(1, found.get(Kind.DONE_WITH_OPEN).evidence().whole());
        assertEquals(1, found.get(Kind.MOSTLY_UNESTIMATED).evidence().part());
        assertEquals(2, found.get(Kind.MOSTLY_UNESTIMATED).evidence().whole());
        assertEquals(5, found.get(Kind.UPDATE_OVERDUE).evidence().days());
        assertEquals(56, found.get(Kind.PROMISE_PASSED).evidence().days());
        assertEquals(1, found.get(Kind.PROMISE_PASSED).evidence().part());
        assertEquals(day(12, 19), found.get(Kind.CHILD_OUTSIDE).evidence().span().last().day());
        assertEquals(day(12, 10), found.get(Kind.CHILD_OUTSIDE).evidence().allowed().last().day());
    }

    @Test
    public void how_many_issues_hang_on_a_guess_is_told_and_nothing_of_what_was_confirmed() {
        Ending done = Meanings.DEFAULTS.of(Ending.Kind.STATUS, "1", "Done");
        Ending fixed = Meanings.DEFAULTS.of(Ending.Kind.RESOLUTION, "1", "Fixed");
        Ending said = new Ending(Ending.Kind.STATUS, "2", "Gone", Meaning.DROPPED, true);
        List<Child> children = new ArrayList<>();
        children.add(closed(20, new Closing(done, fixed)));
        children.add(closed(21, new Closing(done, null)));
        children.add(closed(22, new Closing(said, null)));
        Family family = new Family(epic(2, StatusCategory.TODO, OwnDates.NONE, HOME), children);

        List<Finding> found = EndingChecks.of(List.of(family));

        assertEquals(
                List.of(done, fixed), found.stream().map(each -> each.subject().ending()).toList());
        assertEquals(List.of(2, 1), found.stream().map(each -> each.evidence().part()).toList());
    }

    private static Child closed(long id, Closing closing) {
        ChildFacts facts =
                new ChildFacts(
                        StatusCategory.DONE,
                        false,
                        null,
                        Effort.NONE,
                        Side.NONE,
                        Side.NONE,
                        List.of());
        return new Child(id, "BOOK-" + id, "Issue", "Status", 2, null, facts, closing);
    }

    @Test
    public void an_epic_with_a_reopened_child_is_not_offered_to_be_closed() {
        Child reopened = closed(112, StatusCategory.IN_PROGRESS, "In Progress", "Won't Do");
        Family family =
                new Family(
                        epic(11, StatusCategory.IN_PROGRESS, dates(null, day(12, 1)), HOME),
                        List.of(child(110, 11, StatusCategory.DONE, null, null), reopened));

        List<Finding> found = EpicChecks.of(family);

        assertEquals(
                List.of(Kind.OPEN_WITH_RESOLUTION), found.stream().map(Finding::kind).toList());
        assertEquals("no step is offered that might do harm", List.of(), found.get(0).fixes());
    }

    @Test
    public void dates_that_would_be_written_are_named() {
        Map<Kind, Finding> found =
                Diagnosis.of(seeded()).stream()
                        .collect(Collectors.toMap(Finding::kind, finding -> finding));

        assertEquals(
                List.of(new DateChange(DateField.DUE, day(12, 10), day(12, 19))),
                found.get(Kind.CHILD_OUTSIDE).dates());
        assertEquals(
                List.of(
                        new DateChange(DateField.START, day(12, 20), day(12, 5)),
                        new DateChange(DateField.DUE, day(12, 5), day(12, 20))),
                found.get(Kind.DATES_REVERSED).dates());
    }

    @Test
    public void what_is_overdue_is_told_with_what_is_left_and_since_when() {
        Finding found =
                Diagnosis.of(seeded()).stream()
                        .filter(each -> each.kind() == Kind.OVERDUE)
                        .findFirst()
                        .orElseThrow();

        assertEquals(25, found.evidence().days());
        assertEquals(1, found.evidence().part());
        assertEquals(2, found.evidence().whole());
        assertEquals(day(10, 31), found.evidence().span().last().day());
    }

    @Test
    public void an_initiative_is_told_to_be_overdue_only_where_none_of_its_epics_says_so() {
        Initiative promised = initiative("a", "2027", Lifecycle.ACTIVE, null);
        EpicFacts over =
                family(epic(1, StatusCategory.TODO, dates(null, day(10, 31)), HOME)).facts();
        EpicFacts ended =
                new Family(
                                epic(2, StatusCategory.DONE, dates(null, day(11, 1)), HOME),
                                List.of(child(20, 2, StatusCategory.DONE, null, null)))
                        .facts();
        EpicFacts undated = family(epic(3, StatusCategory.TODO, OwnDates.NONE, HOME)).facts();

        assertEquals(List.of("null/1/null"), overdue(promised, over, ended));
        assertEquals(List.of("a/null/null"), overdue(promised, ended, undated));
        assertEquals(List.of(), overdue(promised, ended));
        assertEquals(
                "what is over is past mending",
                List.of(),
                overdue(initiative("a", "2027", Lifecycle.COMPLETED, null), ended, undated));
    }

    private static List<String> overdue(Initiative initiative, EpicFacts... epics) {
        OverdueChecks checks = new OverdueChecks(judge());
        Arrays.asList(epics).forEach(checks::epic);
        checks.initiative(initiative, Arrays.asList(epics));
        return checks.found().stream().map(DiagnosisTest::subject).toList();
    }

    @Test
    public void a_date_that_comes_from_a_sprint_or_a_version_is_not_written() {
        OwnDates released =
                new OwnDates(
                        day(3, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        day(12, 10),
                        null,
                        null,
                        false,
                        false,
                        List.of());
        Epic epic = epic(2, StatusCategory.TODO, released, HOME);
        Child late = child(22, 2, StatusCategory.TODO, null, day(12, 19));

        List<Finding> found = EpicChecks.of(family(epic, late));

        assertEquals(List.of(Kind.CHILD_OUTSIDE), found.stream().map(Finding::kind).toList());
        assertEquals(List.of(), found.get(0).fixes());
        assertEquals(
                "target dates are exchanged with target dates",
                List.of(DateField.TARGET_START, DateField.TARGET_END),
                Mending.swap(
                                new Span(
                                        Side.of(day(12, 20), DateSource.TARGET),
                                        Side.of(day(12, 5), DateSource.TARGET)))
                        .stream()
                        .map(DateChange::field)
                        .toList());
    }

    @Test
    public void a_promise_that_passed_is_completed_by_a_click_only_when_nothing_is_left() {
        Initiative passed = initiative("passed", "2026-Q3", Lifecycle.ACTIVE, null);
        Family open = family(epic(1, StatusCategory.TODO, OwnDates.NONE, HOME));
        Family done =
                new Family(
                        epic(1, StatusCategory.DONE, OwnDates.NONE, HOME),
                        List.of(child(10, 1, StatusCategory.DONE, null, null)));

        assertEquals(List.of(), passed(passed, open).fixes());
        assertEquals(List.of(Fix.COMPLETE), passed(passed, done).fixes());
    }

    private static Finding passed(Initiative initiative, Family family) {
        return InitiativeChecks.of(initiative, List.of(family.facts()), false, false, judge())
                .get(0);
    }

    @Test
    public void an_epic_that_is_hidden_leaves_no_trace() {
        Case seeded = seeded();
        List<EpicLink> without =
                seeded.links().stream().filter(each -> each.issueId() != 500).toList();

        assertEquals(
                Diagnosis.of(seeded),
                Diagnosis.of(
                        new Case(
                                seeded.initiatives(),
                                seeded.families(),
                                without,
                                seeded.known(),
                                seeded.judge())));
    }

    @Test
    public void what_was_dropped_or_is_over_is_left_alone() {
        Epic dropped =
                new Epic(
                        1,
                        "BOOK-1",
                        "Epic",
                        HOME,
                        "Done",
                        StatusCategory.DONE,
                        true,
                        dates(day(12, 20), day(12, 5)),
                        List.of(),
                        List.of(),
                        List.of(),
                        Closing.NONE);
        assertEquals(List.of(), EpicChecks.of(family(dropped)));
        for (Lifecycle lifecycle : List.of(Lifecycle.COMPLETED, Lifecycle.CANCELLED)) {
            Initiative over = initiative("over", "2025", lifecycle, "gone");
            assertEquals(List.of(), InitiativeChecks.of(over, List.of(), false, true, judge()));
        }
    }

    private static List<Kind> kinds(List<Finding> found) {
        return found.stream().map(Finding::kind).toList();
    }

    private static Child dropped(long id, LocalDate due) {
        ChildFacts facts =
                new ChildFacts(
                        StatusCategory.DONE,
                        true,
                        null,
                        Effort.NONE,
                        Side.NONE,
                        Side.of(due, DateSource.EXPLICIT),
                        List.of());
        return new Child(id, "BOOK-" + id, "Issue", "Status", 1, null, facts, Closing.NONE);
    }

    private static Epic droppedEpic(long id, StatusCategory category, OwnDates dates) {
        return new Epic(
                id,
                "BOOK-" + id,
                "Epic",
                ELSEWHERE,
                "Status",
                category,
                true,
                dates,
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    /** A plan of one clean initiative. */
    private static Case plan(
            List<Family> families, List<EpicLink> links, Set<Long> primaries, Set<Long> others) {
        return new Case(
                List.of(initiative("clean", "2027", Lifecycle.ACTIVE, null)),
                families,
                links,
                new Case.Known(Set.of(HOME), primaries, others, Set.of(), Set.of()),
                judge());
    }

    @Test
    public void an_epic_without_issues_is_not_one_whose_issues_are_all_done() {
        Epic bare = epic(1, StatusCategory.TODO, OwnDates.NONE, HOME);

        assertEquals(List.of(), EpicChecks.of(new Family(bare, List.of())));
    }

    @Test
    public void an_epic_in_progress_with_a_date_of_an_issue_alone_is_dated() {
        Epic started = epic(1, StatusCategory.IN_PROGRESS, OwnDates.NONE, HOME);
        Child dated = child(12, 1, StatusCategory.TODO, null, day(12, 19));

        assertEquals(List.of(), EpicChecks.of(family(started, dated)));
    }

    @Test
    public void dates_that_contradict_themselves_are_told_once_and_bound_nothing() {
        Epic bounded = epic(1, StatusCategory.TODO, dates(day(3, 1), day(12, 10)), HOME);
        Child reversed = child(12, 1, StatusCategory.TODO, day(12, 20), day(12, 5));
        assertEquals(List.of(Kind.DATES_REVERSED), kinds(EpicChecks.of(family(bounded, reversed))));

        Epic upside = epic(1, StatusCategory.TODO, dates(day(12, 20), day(12, 5)), HOME);
        Child child = child(12, 1, StatusCategory.TODO, day(2, 1), day(12, 1));
        assertEquals(List.of(Kind.DATES_REVERSED), kinds(EpicChecks.of(family(upside, child))));
    }

    @Test
    public void what_is_done_or_dropped_is_not_outside_of_anything() {
        Child late = child(12, 1, StatusCategory.DONE, null, day(12, 19));
        Epic done = epic(1, StatusCategory.DONE, dates(day(3, 1), day(12, 10)), HOME);
        assertEquals(List.of(), EpicChecks.of(new Family(done, List.of(late))));

        Epic open = epic(1, StatusCategory.TODO, dates(day(3, 1), day(12, 10)), HOME);
        assertEquals(List.of(), EpicChecks.of(family(open, dropped(12, day(12, 19)))));
    }

    @Test
    public void an_epic_that_was_dropped_is_missed_nowhere() {
        Family gone = new Family(droppedEpic(1, StatusCategory.TODO, OwnDates.NONE), List.of());
        List<EpicLink> supports = List.of(link("clean", 1, LinkRole.SUPPORTS));
        List<EpicLink> primary = List.of(link("clean", 1, LinkRole.PRIMARY));

        assertEquals(List.of(), LinkChecks.of(plan(List.of(gone), List.of(), Set.of(), Set.of())));
        assertEquals(List.of(), LinkChecks.of(plan(List.of(gone), supports, Set.of(), Set.of())));
        assertEquals(List.of(), LinkChecks.of(plan(List.of(gone), primary, Set.of(1L), Set.of())));
    }

    @Test
    public void an_epic_that_counts_in_another_roadmap_is_in_an_initiative() {
        Family epic = family(epic(1, StatusCategory.TODO, OwnDates.NONE, HOME));
        List<EpicLink> supports = List.of(link("clean", 1, LinkRole.SUPPORTS));

        assertEquals(
                List.of(), LinkChecks.of(plan(List.of(epic), List.of(), Set.of(1L), Set.of())));
        assertEquals(List.of(), LinkChecks.of(plan(List.of(epic), supports, Set.of(1L), Set.of())));
    }

    @Test
    public void of_a_linked_issue_that_is_no_epic_any_more_only_that_is_told() {
        Family story =
                family(epic(1, StatusCategory.DONE, dates(day(12, 20), day(12, 5)), ELSEWHERE));
        List<EpicLink> primary = List.of(link("clean", 1, LinkRole.PRIMARY));

        List<Finding> found = Diagnosis.of(plan(List.of(story), primary, Set.of(1L), Set.of(1L)));

        assertEquals(List.of(Kind.DANGLING_EPIC), kinds(found));
        assertEquals("clean/1/null", subject(found.get(0)));
        assertEquals(List.of(Fix.UNLINK), found.get(0).fixes());
    }

    @Test
    public void on_its_last_day_a_promise_has_not_passed() {
        Initiative today = initiative("today", "2026-11-01/2026-11-25", Lifecycle.ACTIVE, null);

        assertEquals(List.of(), InitiativeChecks.of(today, List.of(), true, false, judge()));
    }

    @Test
    public void an_epic_that_supports_is_an_epic() {
        Initiative running = initiative("running", "2027", Lifecycle.ACTIVE, null);

        assertEquals(List.of(), InitiativeChecks.of(running, List.of(), true, false, judge()));
        assertEquals(
                List.of(Kind.NO_EPICS),
                kinds(InitiativeChecks.of(running, List.of(), false, false, judge())));
    }

    @Test
    public void dates_of_two_kinds_are_not_exchanged() {
        assertEquals(
                List.of(),
                Mending.swap(
                        new Span(
                                Side.of(day(12, 20), DateSource.TARGET),
                                Side.of(day(12, 5), DateSource.EXPLICIT))));
    }

    private static List<Finding> of(Initiative initiative, Family... families) {
        List<EpicLink> links = new ArrayList<>();
        for (Family family : families) {
            links.add(link(initiative.uid(), family.epic().id(), LinkRole.PRIMARY));
        }
        Case.Known known =
                new Case.Known(Set.of(HOME), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
        return Diagnosis.of(new Case(List.of(initiative), List.of(families), links, known, judge()))
                .stream()
                .filter(found -> found.kind() == Kind.DATE_IMPLAUSIBLE)
                .toList();
    }

    @Test
    public void a_promise_more_than_ten_years_from_today_and_the_epics_is_told() {
        Family epic = family(epic(2, StatusCategory.TODO, dates(day(3, 1), day(12, 10)), HOME));
        for (String slipped : List.of("2206-Q1", "2062", "1926-Q4", "2015-10")) {
            Initiative odd = initiative("odd", slipped, Lifecycle.ACTIVE, null);
            List<Finding> found = of(odd, epic);
            assertEquals(slipped, 1, found.size());
            assertEquals(
                    odd.timeframe().lastDay().orElseThrow(),
                    found.get(0).evidence().allowed().last().day());
            assertEquals(
                    slipped, List.of(), of(initiative("odd", slipped, Lifecycle.COMPLETED, null)));
        }
    }

    @Test
    public void a_promise_within_ten_years_of_today_or_of_its_epics_is_not() {
        Family old =
                family(
                        epic(
                                2,
                                StatusCategory.TODO,
                                dates(LocalDate.of(2009, 3, 1), LocalDate.of(2010, 3, 1)),
                                HOME));
        assertEquals(List.of(), of(initiative("far", "2036-Q3", Lifecycle.PLANNED, null)));
        assertEquals(List.of(), of(initiative("near", "NOW", Lifecycle.ACTIVE, null)));
        assertEquals(List.of(), of(initiative("none", null, Lifecycle.ACTIVE, null)));
        assertEquals(List.of(), of(initiative("old", "2009-Q4", Lifecycle.ACTIVE, null), old));
        assertEquals(1, of(initiative("old", "2009-Q4", Lifecycle.ACTIVE, null)).size());
    }
}
