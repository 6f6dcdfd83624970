package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.longview.strategy.Access;
import org.longview.strategy.Cadence;
import org.longview.strategy.Change;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Estimate;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Grouping;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.SortKey;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;
import org.longview.strategy.Timeframe;
import org.longview.strategy.Uid;

/** What every store must do; run against the fake and against real databases. */
public abstract class RoadmapStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    protected RoadmapStore store;

    protected final Roadmap roadmap = roadmap(10_000L);

    protected static Roadmap roadmap(Long projectId) {
        return new Roadmap(
                Uid.fresh(),
                "Customer app",
                RoadmapKind.PROJECT,
                projectId,
                List.of(projectId, 10_001L),
                new RoadmapSettings(
                        "Europe/Berlin",
                        "WIDEST_RANGE",
                        "PARENT_ONLY",
                        "POINTS",
                        250,
                        0,
                        true,
                        new ColumnNames("Doing", "Soon", "Someday"),
                        "WSJF",
                        Cadence.NONE,
                        TeamWeeks.read("0.5 1 2 4 8.25")),
                1,
                null,
                null);
    }

    protected static Initiative initiative(String roadmapUid, String name) {
        return new Initiative(
                Uid.fresh(),
                roadmapUid,
                name,
                "Because\nof 🚇 and " + "x".repeat(30_000),
                null,
                Timeframe.parse("FY2027-Q3", new FiscalYear(4)),
                Lifecycle.PLANNED,
                Health.NOT_SET,
                "maya",
                35,
                Estimate.L,
                1,
                null);
    }

    protected String write(Step... steps) {
        Act act = new Act(Uid.fresh(), "maya", NOON, "a reason", null, List.of(steps));
        store.write(act);
        return act.commandId();
    }

    protected static Step.OfRoadmap step(Roadmap roadmap) {
        return new Step.OfRoadmap(
                roadmap, List.of(), List.of(new Change("name", null, roadmap.name())));
    }

    protected static Step.OfInitiative step(Initiative initiative, LinkChange... links) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("name", null, initiative.name()));
        List.of(links).forEach(link -> changes.add(link.toChange()));
        Placement place =
                initiative.version() > 1
                        ? null
                        : new Placement(initiative.roadmapUid(), initiative.uid(), SortKey.first());
        return new Step.OfInitiative(initiative, place, List.of(links), null, changes);
    }

    protected static LinkChange primary(long issueId) {
        return new LinkChange(issueId, null, LinkRole.PRIMARY);
    }

    @Test
    public void nothing_is_found_in_an_empty_store() {
        assertEquals(Optional.empty(), store.roadmap("none"));
        assertEquals(Optional.empty(), store.ofProject(10_000));
        assertEquals(Optional.empty(), store.initiative("none"));
        assertEquals(Optional.empty(), store.theme("none"));
        assertEquals(Plan.EMPTY, store.plan("none"));
        assertEquals(List.of(), store.history("none"));
        assertEquals(Map.of(), store.primaries(List.of()));
    }

    @Test
    public void portfolios_come_back_with_their_grants_until_they_are_deleted() {
        Roadmap portfolio =
                Roadmap.portfolio(Uid.fresh(), "All", List.of(10_000L, 9L), Grouping.OWNER);
        GrantHolder maya = new GrantHolder(GrantHolder.Kind.USER, "maya");
        Grant owner = new Grant(portfolio.uid(), Access.EDIT, maya);
        write(step(roadmap));
        write(
                new Step.OfRoadmap(
                        portfolio, List.of(), List.of(Grant.change(maya, null, Access.EDIT))));

        assertEquals(Optional.of(portfolio), store.roadmap(portfolio.uid()));
        assertEquals(List.of(roadmap, portfolio), store.roadmaps());
        assertEquals(List.of(owner), store.grants(portfolio.uid()));

        Roadmap other = portfolio.withGrouping(Grouping.NONE).withVersion(2);
        write(step(other));
        assertEquals(Optional.of(other), store.roadmap(portfolio.uid()));
        write(step(other.withDeletedAt(NOON).withVersion(3)));
        assertEquals(List.of(roadmap), store.roadmaps());
    }

    @Test
    public void every_field_comes_back_as_it_was_written() {
        write(step(roadmap));
        Initiative initiative = initiative(roadmap.uid(), "Offline ü 🚀");
        Theme theme =
                new Theme(
                        Uid.fresh(),
                        roadmap.uid(),
                        "Reliability",
                        null,
                        ThemeColour.TEAL,
                        SortKey.first(),
                        1,
                        null);
        write(step(initiative), new Step.OfTheme(theme, List.of()));

        assertEquals(Optional.of(roadmap), store.roadmap(roadmap.uid()));
        assertEquals(Optional.of(roadmap), store.ofProject(10_000));
        assertEquals(Optional.of(initiative), store.initiative(initiative.uid()));
        assertEquals(Optional.of(theme), store.theme(theme.uid()));
        Plan plan = store.plan(roadmap.uid());
        assertEquals(List.of(initiative), plan.initiatives());
        assertEquals(List.of(theme), plan.themes());
    }

    @Test
    public void fields_can_be_emptied() {
        write(step(roadmap));
        Initiative full = initiative(roadmap.uid(), "Full");
        write(step(full));
        Initiative empty =
                new Initiative(
                        full.uid(),
                        roadmap.uid(),
                        "Empty",
                        null,
                        null,
                        null,
                        Lifecycle.DRAFT,
                        Health.AT_RISK,
                        null,
                        null,
                        null,
                        2,
                        null);

        write(step(empty));

        assertEquals(Optional.of(empty), store.initiative(full.uid()));
    }

    @Test
    public void the_name_and_every_setting_of_a_roadmap_can_be_changed_and_emptied() {
        write(step(roadmap));
        for (RoadmapSettings settings :
                List.of(
                        new RoadmapSettings(
                                "Asia/Tokyo",
                                "PARENT_ONLY",
                                "CHILDREN_ONLY",
                                "TIME",
                                0,
                                100,
                                false,
                                ColumnNames.DEFAULTS,
                                null,
                                Cadence.NONE,
                                TeamWeeks.DEFAULTS),
                        RoadmapSettings.DEFAULTS)) {
            long version = store.roadmap(roadmap.uid()).orElseThrow().version() + 1;
            Roadmap next = roadmap.with("Plans " + version, settings).withVersion(version);

            write(step(next));

            assertEquals(Optional.of(next), store.roadmap(roadmap.uid()));
        }
    }

    @Test
    public void the_second_writer_of_a_version_loses_and_leaves_nothing() {
        write(step(roadmap));
        Initiative first = initiative(roadmap.uid(), "First");
        write(step(first));
        write(step(first.withVersion(2), primary(1)));
        Initiative other = initiative(roadmap.uid(), "Other");

        assertThrows(
                SlotTaken.class, () -> write(step(other), step(first.withVersion(2), primary(2))));

        assertEquals(Optional.empty(), store.initiative(other.uid()));
        assertEquals(Map.of(1L, first.uid()), store.primaries(List.of(1L, 2L)));
        assertEquals(2, store.history(first.uid()).size());
    }

    @Test
    public void an_epic_is_primary_in_one_initiative_only() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        Initiative two = initiative(roadmap.uid(), "Two");
        write(step(one, primary(7)));

        assertThrows(SlotTaken.class, () -> write(step(two, primary(7))));

        assertEquals(Optional.empty(), store.initiative(two.uid()));
        write(step(two, new LinkChange(7, null, LinkRole.SUPPORTS)));
        assertEquals(Map.of(7L, one.uid()), store.primaries(List.of(7L)));
    }

    @Test
    public void an_epic_moves_in_one_act_whichever_initiative_comes_first() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        Initiative two = initiative(roadmap.uid(), "Two");
        write(step(one, primary(7)), step(two));

        write(
                step(one.withVersion(2), new LinkChange(7, LinkRole.PRIMARY, null)),
                step(two.withVersion(2), primary(7)));
        assertEquals(Map.of(7L, two.uid()), store.primaries(List.of(7L)));

        write(
                step(one.withVersion(3), primary(7)),
                step(two.withVersion(3), new LinkChange(7, LinkRole.PRIMARY, null)));
        assertEquals(Map.of(7L, one.uid()), store.primaries(List.of(7L)));
        assertEquals(List.of(), store.links(two.uid()));
    }

    @Test
    public void a_link_changes_its_role_by_ending_and_beginning_anew() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        write(step(one, primary(7)));

        write(step(one.withVersion(2), new LinkChange(7, LinkRole.PRIMARY, LinkRole.SUPPORTS)));

        assertEquals(
                List.of(new EpicLink(one.uid(), 7, LinkRole.SUPPORTS, NOON, null)),
                store.links(one.uid()));
        assertEquals(Map.of(), store.primaries(List.of(7L)));
    }

    @Test
    public void a_project_has_one_roadmap() {
        write(step(roadmap));

        assertThrows(SlotTaken.class, () -> write(step(roadmap(10_000L))));

        write(step(roadmap(10_001L)));
        assertEquals(Optional.of(roadmap), store.ofProject(10_000));
    }

    @Test
    public void what_is_deleted_leaves_the_plan_and_can_still_be_found() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        write(step(one, primary(7)));
        Initiative gone = one.withVersion(2).withDeletedAt(NOON);

        write(step(gone, new LinkChange(7, LinkRole.PRIMARY, null)));

        assertEquals(List.of(), store.plan(roadmap.uid()).initiatives());
        assertEquals(List.of(), store.plan(roadmap.uid()).links());
        assertEquals(Optional.of(gone), store.initiative(one.uid()));
        assertEquals(1, store.placements(roadmap.uid()).size());
    }

    @Test
    public void a_holder_has_one_right_at_most_and_can_lose_it() {
        GrantHolder maya = new GrantHolder(GrantHolder.Kind.USER, "maya");
        GrantHolder planners = new GrantHolder(GrantHolder.Kind.GROUP, "plan:ners, all");
        write(granting(1, Grant.change(maya, null, Access.EDIT)));
        write(
                granting(
                        2,
                        Grant.change(maya, Access.EDIT, Access.VIEW),
                        Grant.change(planners, null, Access.EDIT)));
        assertEquals(
                Set.of(
                        new Grant(roadmap.uid(), Access.VIEW, maya),
                        new Grant(roadmap.uid(), Access.EDIT, planners)),
                Set.copyOf(store.grants(roadmap.uid())));

        write(granting(3, Grant.change(maya, Access.VIEW, null)));

        assertEquals(
                List.of(new Grant(roadmap.uid(), Access.EDIT, planners)),
                store.grants(roadmap.uid()));
    }

    private Step.OfRoadmap granting(long version, Change... changes) {
        return new Step.OfRoadmap(roadmap.withVersion(version), List.of(), List.of(changes));
    }

    @Test
    public void the_order_follows_the_sort_keys() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        Initiative two = initiative(roadmap.uid(), "Two");
        write(step(one), step(two));

        write(
                new Step.OfRoadmap(
                        roadmap.withVersion(2),
                        List.of(
                                new Placement(roadmap.uid(), one.uid(), new SortKey("a")),
                                new Placement(roadmap.uid(), two.uid(), new SortKey("Z"))),
                        List.of()));

        assertEquals(List.of(two, one), store.plan(roadmap.uid()).initiatives());
        assertEquals(2, store.roadmap(roadmap.uid()).orElseThrow().version());
    }

    @Test
    public void promises_are_numbered_and_an_entry_cannot_be_written_twice() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        Commitment promise =
                new Commitment(one.uid(), 1, one.timeframe(), "maya", NOON, "why not", null);
        Step.OfInitiative plain = step(one);
        write(new Step.OfInitiative(one, plain.placement(), List.of(), promise, plain.changes()));

        assertEquals(List.of(promise), store.commitments(one.uid()));
        assertEquals(
                List.of(promise), store.plan(roadmap.uid()).ledgers().get(one.uid()).entries());
        assertThrows(
                SlotTaken.class,
                () ->
                        write(
                                new Step.OfInitiative(
                                        one.withVersion(2), null, List.of(), promise, List.of())));
    }

    @Test
    public void history_tells_every_revision_newest_first_with_its_changes_in_order() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        String created = write(step(one, primary(7), primary(5)));
        String edited = write(step(one.withVersion(2)));

        List<Recorded> history = store.history(one.uid());

        assertEquals(2, history.size());
        assertEquals(edited, history.get(0).revision().commandId());
        assertEquals("a reason", history.get(0).revision().reason());
        assertEquals(NOON, history.get(0).revision().when());
        assertEquals(
                List.of("name", "epic:7", "epic:5"),
                history.get(1).changes().stream().map(Change::field).toList());
        assertEquals(List.of(history.get(1)), store.command(created));
    }

    @Test
    public void history_since_a_moment_begins_with_that_moment() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        write(step(one));
        List<String> uids = List.of(one.uid());

        assertEquals(1, store.historySince(uids, NOON).size());
        assertEquals(1, store.historySince(uids, NOON.minusMillis(1)).size());
        assertEquals(List.of(), store.historySince(uids, NOON.plusMillis(1)));
    }

    @Test
    public void a_reason_is_given_once_and_never_replaced() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        Act act = new Act(Uid.fresh(), "maya", NOON, null, null, List.of(step(one)));
        store.write(act);
        store.giveReason(act.commandId(), "First", List.of());

        assertThrows(SlotTaken.class, () -> store.giveReason(act.commandId(), "Second", List.of()));

        assertEquals("First", store.history(one.uid()).get(0).revision().reason());
        String reasoned = write(step(one.withVersion(2)));
        assertThrows(SlotTaken.class, () -> store.giveReason(reasoned, "Second", List.of()));
        assertEquals("a reason", store.history(one.uid()).get(0).revision().reason());
    }

    @Test
    public void more_issues_than_fit_into_one_question_are_found() {
        write(step(roadmap));
        LinkChange[] links = new LinkChange[1_203];
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            links[i] = primary(20_000 + i);
            ids.add(20_000L + i);
        }
        Initiative large = initiative(roadmap.uid(), "Large");

        write(step(large, links));

        assertEquals(1_203, store.primaries(ids).size());
        assertEquals(1_203, store.plan(roadmap.uid()).links().size());
        assertEquals(1_204, store.history(large.uid()).get(0).changes().size());
    }

    @Test
    public void grants_belong_to_their_roadmap() {
        Grant grant =
                new Grant(
                        roadmap.uid(),
                        Access.EDIT,
                        new GrantHolder(GrantHolder.Kind.GROUP, "planners"));
        transfer()
                .add(
                        new StrategyRecords(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(grant),
                                List.of(),
                                ItemRecords.NONE),
                        List.of());

        assertEquals(List.of(grant), store.grants(roadmap.uid()));
        assertEquals(List.of(), store.grants("other"));
    }

    @Test
    public void a_roadmap_gives_way_to_another_one_of_its_project() {
        write(step(roadmap));
        long home = roadmap.homeProjectId();
        Roadmap other = Roadmap.ofProject(Uid.fresh(), "Other", home);
        Roadmap ended = roadmap.withVersion(2).withDeletedAt(Instant.parse("2026-03-01T09:00:00Z"));
        StrategyRecords records =
                new StrategyRecords(
                        List.of(other),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ItemRecords.NONE);

        transfer().add(records, List.of(ended));

        assertEquals(other, store.ofProject(home).orElseThrow());
        assertEquals(ended, store.roadmap(roadmap.uid()).orElseThrow());
    }

    @Test
    public void all_records_go_out_and_come_in_again() {
        write(step(roadmap));
        Initiative one = initiative(roadmap.uid(), "One");
        write(step(one, primary(7)));
        write(step(one.withVersion(2), new LinkChange(7, LinkRole.PRIMARY, null)));
        StrategyRecords all = transfer().all();

        assertEquals(1, all.links().size());
        assertFalse(all.links().get(0).holds());
        assertEquals(3, all.history().size());
        assertThrows(SlotTaken.class, () -> transfer().add(all, List.of()));
        assertEquals(all, transfer().all());
        assertTrue(all.roadmaps().contains(roadmap));
    }

    protected abstract TransferStore transfer();
}
