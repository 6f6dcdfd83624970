package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Epic;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Finding.Fix;
import org.longview.rollup.Finding.Kind;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;

/** Each fix takes its own finding away and brings up nothing but what may come of it. */
@RunWith(JUnitQuickcheck.class)
public class MendingTest {
    /** What may come up by a fix that was hidden by what it mends. */
    private static final Map<Fix, Set<Kind>> MAY_ADD =
            Map.of(
                    Fix.LINK_PRIMARY,
                            EnumSet.of(Kind.OUT_OF_SCOPE, Kind.MOSTLY_UNESTIMATED, Kind.OVERDUE),
                    Fix.UNLINK, EnumSet.of(Kind.NO_EPICS, Kind.MOSTLY_UNESTIMATED, Kind.OVERDUE),
                    Fix.TAKE_OVER, EnumSet.noneOf(Kind.class),
                    Fix.CLEAR_OWNER, EnumSet.noneOf(Kind.class),
                    Fix.COMPLETE, EnumSet.noneOf(Kind.class),
                    Fix.ADD_TO_SCOPE, EnumSet.noneOf(Kind.class),
                    Fix.SWAP_DATES, EnumSet.of(Kind.CHILD_OUTSIDE),
                    Fix.COVER_CHILD, EnumSet.noneOf(Kind.class),
                    Fix.CLOSE, EnumSet.noneOf(Kind.class),
                    Fix.REOPEN,
                            EnumSet.of(
                                    Kind.NO_INITIATIVE,
                                    Kind.IN_PROGRESS_UNDATED,
                                    Kind.CHILD_OUTSIDE));

    @Test
    public void in_the_seeded_plan_each_fix_takes_just_its_own_finding_away() {
        Case seeded = DiagnosisTest.seeded();
        Set<Fix> tried = EnumSet.noneOf(Fix.class);
        for (Finding finding : Diagnosis.of(seeded)) {
            for (Fix fix : finding.fixes()) {
                tried.add(fix);
                List<Kind> left =
                        new ArrayList<>(Diagnosis.of(seeded).stream().map(Finding::kind).toList());
                left.remove(finding.kind());
                assertEquals(
                        fix.name(),
                        left,
                        Diagnosis.of(mended(seeded, finding, fix)).stream()
                                .map(Finding::kind)
                                .toList());
            }
        }
        assertEquals(
                "all but the one that needs nothing to be left",
                EnumSet.complementOf(EnumSet.of(Fix.COMPLETE)),
                tried);
    }

    @Property(trials = 2000)
    public void each_fix_clears_its_finding_and_adds_none_but_those_listed(
            @InRange(minLong = 0) long seed) {
        Case plan = any(new SourceOfRandomness(new Random(seed)));
        List<Finding> before = Diagnosis.of(plan);
        Set<List<Object>> names =
                before.stream().map(MendingTest::name).collect(Collectors.toSet());
        assertEquals("each is found once", before.size(), names.size());
        for (Finding finding : before) {
            for (Fix fix : finding.fixes()) {
                List<Finding> after = Diagnosis.of(mended(plan, finding, fix));
                assertFalse(
                        finding + " by " + fix,
                        after.stream().anyMatch(each -> name(each).equals(name(finding))));
                for (Finding each : after) {
                    assertTrue(
                            fix + " brought up " + each,
                            names.contains(name(each)) || MAY_ADD.get(fix).contains(each.kind()));
                }
            }
        }
    }

    private static List<Object> name(Finding finding) {
        return List.of(finding.kind(), finding.subject());
    }

    /** The plan as it is once that was done. */
    private static Case mended(Case plan, Finding finding, Fix fix) {
        String uid = finding.subject().initiativeUid();
        Long epic = finding.subject().issueId();
        Case.Known known = plan.known();
        List<Family> families = new ArrayList<>(plan.families());
        List<EpicLink> links = new ArrayList<>(plan.links());
        List<Initiative> initiatives = new ArrayList<>(plan.initiatives());
        Set<Long> scope = new HashSet<>(known.scope());
        Set<Long> primaries = new HashSet<>(known.primaries());
        switch (fix) {
            case LINK_PRIMARY -> {
                links.replaceAll(
                        link ->
                                link.issueId() == epic && link.initiativeUid().equals(uid)
                                        ? DiagnosisTest.link(uid, epic, LinkRole.PRIMARY)
                                        : link);
                primaries.add(epic);
            }
            case UNLINK -> {
                links.removeIf(link -> link.issueId() == epic && link.initiativeUid().equals(uid));
                // what is no epic is read only while it is linked
                if (links.stream().noneMatch(link -> link.issueId() == epic)) {
                    families.removeIf(family -> family.epic().id() == epic);
                }
            }
            case TAKE_OVER ->
                    initiatives.replaceAll(each -> edited(each, uid, each.lifecycle(), "ann"));
            case CLEAR_OWNER ->
                    initiatives.replaceAll(each -> edited(each, uid, each.lifecycle(), null));
            case COMPLETE ->
                    initiatives.replaceAll(
                            each -> edited(each, uid, Lifecycle.COMPLETED, each.ownerKey()));
            case ADD_TO_SCOPE -> scope.add(plan.byId().get(epic).epic().projectId());
            case CLOSE, REOPEN ->
                    families.replaceAll(
                            family ->
                                    family.epic().id() == epic
                                            ? turned(
                                                    family,
                                                    fix == Fix.CLOSE
                                                            ? StatusCategory.DONE
                                                            : StatusCategory.IN_PROGRESS)
                                            : family);
            case SWAP_DATES, COVER_CHILD ->
                    families.replaceAll(
                            family -> family.epic().id() == epic ? dated(family, finding) : family);
            default -> throw new AssertionError(fix);
        }
        return new Case(
                initiatives,
                families,
                links,
                new Case.Known(
                        scope,
                        primaries,
                        known.others(),
                        known.gone(),
                        known.inactive(),
                        known.fresh()),
                plan.judge());
    }

    private static Initiative edited(
            Initiative each, String uid, Lifecycle lifecycle, String owner) {
        return each.uid().equals(uid)
                ? new Initiative(
                        uid,
                        each.roadmapUid(),
                        each.name(),
                        null,
                        null,
                        each.timeframe(),
                        lifecycle,
                        each.health(),
                        owner,
                        null,
                        null,
                        2,
                        null)
                : each;
    }

    private static Family turned(Family family, StatusCategory category) {
        return new Family(with(family.epic(), category, family.epic().dates()), family.children());
    }

    private static Epic with(Epic epic, StatusCategory category, OwnDates dates) {
        return new Epic(
                epic.id(),
                epic.key(),
                epic.summary(),
                epic.projectId(),
                epic.status(),
                category,
                epic.dropped(),
                dates,
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    private static Family dated(Family family, Finding finding) {
        Long childId = finding.subject().childId();
        if (finding.kind() == Kind.CHILD_OUTSIDE || childId == null) {
            OwnDates dates = family.epic().dates();
            for (DateChange change : finding.dates()) {
                dates = with(dates, change);
            }
            return new Family(
                    with(family.epic(), family.epic().category(), dates), family.children());
        }
        return new Family(
                family.epic(),
                family.children().stream()
                        .map(child -> child.id() == childId ? dated(child, finding) : child)
                        .toList());
    }

    private static OwnDates with(OwnDates dates, DateChange change) {
        DateField field = change.field();
        LocalDate to = change.to();
        return new OwnDates(
                field == DateField.START ? to : dates.startDate(),
                field == DateField.DUE ? to : dates.dueDate(),
                field == DateField.TARGET_START ? to : dates.targetStart(),
                field == DateField.TARGET_END ? to : dates.targetEnd(),
                dates.sprintStart(),
                dates.sprintEnd(),
                dates.versionStart(),
                dates.versionRelease(),
                dates.created(),
                dates.resolved(),
                false,
                false,
                List.of());
    }

    private static Child dated(Child child, Finding finding) {
        ChildFacts facts = child.facts();
        return new Child(
                child.id(),
                child.key(),
                child.summary(),
                child.status(),
                child.epicId(),
                null,
                new ChildFacts(
                        facts.category(),
                        facts.dropped(),
                        facts.points(),
                        facts.effort(),
                        Side.of(finding.dates().get(0).to(), facts.first().source()),
                        Side.of(finding.dates().get(1).to(), facts.last().source()),
                        List.of()),
                Closing.NONE);
    }

    private static Case any(SourceOfRandomness random) {
        List<Family> families = new ArrayList<>();
        Set<Long> others = new HashSet<>();
        Set<Long> gone = new HashSet<>();
        List<EpicLink> links = new ArrayList<>();
        Set<Long> primaries = new HashSet<>();
        List<Initiative> initiatives = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            initiatives.add(
                    DiagnosisTest.initiative(
                            "i" + i,
                            random.choose(new String[] {"2026-Q3", "2027", "NEXT", null}),
                            random.choose(Lifecycle.values()),
                            random.choose(new String[] {"ann", "gone", null})));
        }
        for (long id = 1; id <= 6; id++) {
            if (random.nextInt(0, 5) > 0) {
                families.add(family(id, random));
                if (random.nextInt(0, 9) == 0) {
                    others.add(id);
                }
            } else if (random.nextBoolean()) {
                gone.add(id);
            }
            boolean isTaken = false;
            for (Initiative initiative : initiatives) {
                int dice = random.nextInt(0, 5);
                if (dice == 0 && !isTaken) {
                    isTaken = true;
                    primaries.add(id);
                    links.add(DiagnosisTest.link(initiative.uid(), id, LinkRole.PRIMARY));
                } else if (dice == 1) {
                    links.add(DiagnosisTest.link(initiative.uid(), id, LinkRole.SUPPORTS));
                }
            }
            if (!isTaken && random.nextInt(0, 5) == 0) {
                primaries.add(id);
            }
        }
        others.removeIf(id -> links.stream().noneMatch(link -> link.issueId() == id));
        return new Case(
                initiatives,
                families,
                links,
                new Case.Known(Set.of(DiagnosisTest.HOME), primaries, others, gone, Set.of("gone")),
                new Judge(
                        RollUp.DEFAULTS,
                        random.choose(ProgressRule.values()),
                        HealthRules.DEFAULTS,
                        DiagnosisTest.TODAY));
    }

    private static Family family(long id, SourceOfRandomness random) {
        OwnDates dates =
                new OwnDates(
                        day(random),
                        day(random),
                        day(random),
                        day(random),
                        null,
                        null,
                        null,
                        day(random),
                        null,
                        null,
                        false,
                        false,
                        List.of());
        Epic epic =
                DiagnosisTest.epic(
                        id,
                        random.choose(StatusCategory.values()),
                        dates,
                        random.choose(List.of(DiagnosisTest.HOME, DiagnosisTest.ELSEWHERE)));
        List<Child> children = new ArrayList<>();
        for (int i = random.nextInt(0, 3); i > 0; i--) {
            DateSource source =
                    random.choose(
                            List.of(DateSource.EXPLICIT, DateSource.TARGET, DateSource.SPRINT));
            ChildFacts facts =
                    new ChildFacts(
                            random.choose(StatusCategory.values()),
                            random.nextInt(0, 7) == 0,
                            random.nextBoolean() ? 2.0 : null,
                            Effort.NONE,
                            Side.of(day(random), source),
                            Side.of(day(random), source),
                            List.of());
            children.add(
                    new Child(
                            id * 10 + i,
                            "BOOK-" + id * 10 + i,
                            "",
                            "Status",
                            id,
                            null,
                            facts,
                            Closing.NONE));
        }
        return new Family(epic, children);
    }

    private static LocalDate day(SourceOfRandomness random) {
        return random.nextInt(0, 2) == 0
                ? null
                : DiagnosisTest.TODAY.plusDays(random.nextInt(-20, 20));
    }
}
