package org.longview.publish;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.publish.TransferScenes.exported;
import static org.longview.publish.TransferScenes.exporting;
import static org.longview.publish.TransferScenes.fill;
import static org.longview.publish.TransferScenes.importing;
import static org.longview.publish.TransferScenes.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.Forbidden;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.MemoryStore;
import org.longview.roadmap.ReadHistory;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.ThemeInput;
import org.longview.roadmap.TransferStore;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Access;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Initiative;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;

/** All data goes out and comes in again. */
public class TransferTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);

    @Test
    public void export_wipe_import_export_is_equal_to_the_byte() throws Exception {
        fill(use);
        store.grant(
                new Grant(
                        use.roadmapOf("APP"),
                        Access.EDIT,
                        new GrantHolder(GrantHolder.Kind.USER, "vera")));
        String first = exported(use.world, store);
        MemoryStore wiped = new MemoryStore();

        ImportReport report = importing(use.world, wiped, wiped).take(World.ADMIN, read(first));

        assertEquals(first, exported(use.world, wiped));
        assertEquals(2, report.roadmaps());
        assertEquals(3, report.initiatives());
        assertEquals(List.of(), report.unknown());
        assertEquals(List.of(), report.skipped());
        assertEquals(wiped.all().history().size(), report.revisions());
    }

    @Test
    public void shared_views_travel_and_private_ones_never_leave_not_even_what_one_was()
            throws Exception {
        fill(use);

        String document = exported(use.world, store);

        assertFalse(document, document.contains(TransferScenes.SECRET));
        assertFalse(document, document.contains("ownDefault"));
        MemoryStore wiped = new MemoryStore();
        importing(use.world, wiped, wiped).take(World.ADMIN, read(document));
        UseCases there = new UseCases(wiped);
        List<SavedView> views = wiped.views(there.roadmapOf("APP"));
        assertEquals(
                List.of("At risk", "For all"),
                views.stream().map(SavedView::name).sorted().toList());
        for (SavedView view : views) {
            assertTrue(view.shared());
            assertFalse(view.ownDefault());
            assertEquals(view.name().equals("For all"), view.commonDefault());
        }
    }

    @Test
    public void an_imported_view_can_be_changed_and_that_be_undone() throws Exception {
        fill(use);
        MemoryStore wiped = new MemoryStore();
        importing(use.world, wiped, wiped).take(World.ADMIN, read(exported(use.world, store)));
        UseCases there = new UseCases(wiped);
        SavedView risky =
                wiped.views(there.roadmapOf("APP")).stream()
                        .filter(view -> view.name().equals("At risk"))
                        .findFirst()
                        .orElseThrow();

        String command =
                there.views
                        .edit(
                                World.MAYA,
                                risky.uid(),
                                new KeepViews.Wish("Other", "", true, false, false),
                                risky.version())
                        .command();
        there.undo.undo(World.MAYA, command);

        SavedView now = wiped.view(risky.uid()).orElseThrow();
        assertEquals(List.of("At risk", "health=AT_RISK"), List.of(now.name(), now.query()));
    }

    @Test
    public void importing_again_skips_whole_roadmaps_and_says_so() throws Exception {
        fill(use);
        String all = exported(use.world, store);

        ImportReport report = importing(use.world, store, store).take(World.ADMIN, read(all));

        assertEquals(0, report.roadmaps());
        assertEquals(2, report.skipped().size());
        assertEquals("It is here already", report.skipped().get(0).why());
        assertEquals(all, exported(use.world, store));
    }

    @Test
    public void what_came_in_can_be_worked_on_and_undone() throws Exception {
        fill(use);
        UseCases other = new UseCases(new MemoryStore());
        MemoryStore there = (MemoryStore) other.store;
        importing(other.world, there, there).take(World.ADMIN, read(exported(use.world, store)));
        String app = other.roadmapOf("APP");
        Initiative one = there.plan(app).initiatives().get(0);

        String renamed =
                other.edit
                        .edit(
                                World.PAUL,
                                one.uid(),
                                UseCases.with(one, "New name", "LATER"),
                                one.version(),
                                null)
                        .command();
        other.undo.undo(World.PAUL, renamed);

        ReadHistory.Page page = other.history.ofInitiative(World.MAYA, one.uid(), 0, 50);
        assertEquals(one.version() + 2, page.total());
    }

    @Test
    public void the_example_of_the_documentation_comes_in_and_goes_out_the_same() throws Exception {
        String page = Files.readString(Path.of("docs/transfer-format.md"));
        String example =
                page.substring(
                                page.indexOf("```json") + 7,
                                page.indexOf("```", page.indexOf("```json") + 7))
                        .replace("10012", "101")
                        .replace("APP-12", "APP-1")
                        .replace("\"name\": \"maya\"", "\"name\": \"maya.login\"");

        ImportReport report = importing(use.world, store, store).take(World.ADMIN, read(example));

        assertEquals(1, report.initiatives());
        assertEquals(List.of(), report.unknown());
        assertEquals(read(example), read(exported(use.world, store)));
    }

    @Test
    public void only_a_system_administrator_moves_data() throws Exception {
        fill(use);
        String all = exported(use.world, store);

        assertThrows(Forbidden.class, () -> exporting(use.world, store).export(World.MAYA));
        MemoryStore empty = new MemoryStore();
        assertThrows(
                Forbidden.class,
                () -> importing(use.world, empty, empty).take(World.MAYA, read(all)));
    }

    @Test
    public void what_does_not_fit_is_refused_by_place_and_nothing_comes_in() throws Exception {
        fill(use);
        String all = exported(use.world, store);
        refused(all, "\"format\":\"longview-transfer\"", "\"format\":\"other\"", "format");
        refused(all, "\"version\":2,\"fiscal", "\"version\":9,\"fiscal", "version");
        refused(all, "\"fiscalStartMonth\":4", "\"fiscalStartMonth\":13", "fiscalStartMonth");
        refused(all, "\"colour\":\"TEAL\"", "\"colour\":\"MAUVE\"", "themes[");
        refused(all, "\"lifecycle\":\"PLANNED\"", "\"lifecycle\":\"DONE\"", ".lifecycle");
        refused(all, "\"lifecycle\":\"PLANNED\"", "\"lifecycle\":7", ".lifecycle");
        refused(all, "\"health\":\"NOT_SET\"", "\"helth\":\"NOT_SET\"", "helth", ".health");
        refused(all, "\"to\":\"2026-09-30\"", "\"to\":\"2026-09-31\"", ".timeframe.to");
        refused(all, "\"to\":\"2026-09-30\"", "\"to\":\"2026-10-30\"", "timeframe");
        refused(all, "\"issue\":\"101\"", "\"issue\":\"999\"", ".issue");
        refused(all, "\"when\":\"2026-11-24T12:00:00Z\"", "\"when\":\"yesterday\"", ".when");
        refused(all, "{\"number\":2,", "{\"number\":3,", "ledger[1].number");
        refused(all, "\"homeProject\":\"10000\"", "\"homeProject\":\"10001\"", "homeProject");
        refused(all, "\"role\":\"PRIMARY\"", "\"role\":null", ".role");
        refused(all, "\"new\":\"PLANNED\"", "\"new\":\"DONE\"", "changes[", ".new");
        refused(all, "\"new\":\"NEXT\"", "\"new\":\"SOON\"", ".new");
        refused(all, "\"new\":\"NEXT\"", "\"new\":\"2026-Q3|2026-07-01\"", ".new");
        refused(all, "\"manualProgress\":null", "\"manualProgress\":101", ".manualProgress");
        refused(all, "\"estimate\":null", "\"estimate\":\"XXL\"", ".estimate");
        refused(all, "\"teamWeeks\":null", "\"teamWeeks\":\"1 2 3\"", "teamWeeks");
        refusedChange("{\"field\":\"estimate\",\"old\":null,\"new\":\"m\"}");
        refusedChange("{\"field\":\"teamWeeks\",\"old\":null,\"new\":\"1 2.0 4 8 16\"}");
        refused(all, "\"overhangPercent\":null", "\"overhangPercent\":-1", "overhangPercent");
        refused(all, "\"pacePercent\":null", "\"pacePercent\":\"20\"", "pacePercent");
        refused(all, "\"lastResortDates\":false", "\"lastResortDates\":1", "lastResortDates");
        refused(all, "\"commonDefault\":true", "\"commonDefault\":1", "commonDefault");
        refused(all, "\"commonDefault\":false", "\"commonDefault\":true", "views", "commonDefault");
        refused(all, "\"commonDefault\":true", "\"ownDefault\":true", "ownDefault");
        refused(all, "\"query\":\"group=owner\"", "\"query\":7", ".query");
        refused(all, "\"nowName\":null", "\"nowName\":\"\"", "nowName");
        refusedChange("{\"field\":\"manualProgress\",\"old\":null,\"new\":\"many\"}");
        refusedChange("{\"field\":\"overhangPercent\",\"old\":null,\"new\":\"1001\"}");
        refusedChange("{\"field\":\"lastResortDates\",\"old\":null,\"new\":\"false\"}");
        refused(all, "\"field\":\"name\"", "\"field\":\"" + "x".repeat(256) + "\"", ".field");
        refused(all, "\"placements\":[{", "\"placements\":[],\"was\":[{", "was", "placements");
    }

    private void refusedChange(String change) throws Exception {
        String all = exported(use.world, store);
        refused(all, "\"changes\":[{", "\"changes\":[" + change + ",{", ".new");
    }

    private void refused(String all, String what, String by, String... fields) throws Exception {
        assertTrue(what, all.contains(what));
        MemoryStore empty = new MemoryStore();
        Map<String, Object> broken =
                read(all.replaceFirst(java.util.regex.Pattern.quote(what), by));

        Rejected refusal =
                assertThrows(
                        by,
                        Rejected.class,
                        () -> importing(use.world, empty, empty).take(World.ADMIN, broken));

        assertTrue(
                by + " gives " + refusal.field(),
                List.of(fields).stream().anyMatch(field -> refusal.field().contains(field)));
        assertEquals(0, empty.all().history().size());
    }

    @Test
    public void a_project_that_has_another_roadmap_refuses_a_second_one() throws Exception {
        fill(use);
        MemoryStore taken = new MemoryStore();
        UseCases there = new UseCases(taken);
        there.objective(there.roadmapOf("APP"), "Planned");

        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () ->
                                importing(use.world, taken, taken)
                                        .take(World.ADMIN, read(exported(use.world, store))));

        assertTrue(refusal.field(), refusal.field().endsWith(".homeProject"));
        assertEquals(1, taken.all().roadmaps().size());
    }

    @Test
    public void an_empty_roadmap_makes_room_for_the_imported_one_of_its_project() throws Exception {
        fill(use);
        MemoryStore opened = new MemoryStore();
        UseCases there = new UseCases(opened);
        String empty = there.roadmapOf("APP");

        ImportReport report =
                importing(use.world, opened, opened)
                        .take(World.ADMIN, read(exported(use.world, store)));

        assertEquals(2, report.roadmaps());
        assertEquals(1, report.notes().size());
        assertEquals(use.roadmapOf("APP"), there.roadmapOf("APP"));
        Roadmap ended = opened.roadmap(empty).orElseThrow();
        assertFalse(ended.exists());
        assertEquals(2, opened.history(empty).size());
        String again = exported(use.world, opened);
        ImportReport second = importing(use.world, opened, opened).take(World.ADMIN, read(again));
        assertEquals(3, second.skipped().size());
        assertEquals(again, exported(use.world, opened));
    }

    @Test
    public void an_issue_that_is_primary_here_already_is_refused_by_its_place() throws Exception {
        fill(use);
        MemoryStore taken = new MemoryStore();
        UseCases there = new UseCases(taken);
        there.initiative(there.roadmapOf("WEB"), "Holder", "APP-1");

        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () ->
                                importing(use.world, taken, taken)
                                        .take(World.ADMIN, read(exported(use.world, store))));

        assertTrue(refusal.field(), refusal.field().contains("initiatives"));
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("primary in two"));
        assertEquals(1, taken.all().roadmaps().size());
    }

    @Test
    public void what_somebody_planned_never_makes_room() throws Exception {
        fill(use);
        List<BiConsumer<UseCases, String>> plans =
                List.of(
                        (there, uid) -> there.initiative(uid, "One"),
                        (there, uid) -> there.vision.keep(World.MAYA, uid, "Trust", 0),
                        (there, uid) ->
                                there.themes.create(
                                        World.MAYA, uid, new ThemeInput("One", null, "TEAL")),
                        (there, uid) ->
                                there.views.create(
                                        World.MAYA,
                                        uid,
                                        new KeepViews.Wish("Mine", "", false, false, false)));
        for (BiConsumer<UseCases, String> plan : plans) {
            MemoryStore taken = new MemoryStore();
            UseCases there = new UseCases(taken);
            plan.accept(there, there.roadmapOf("APP"));
            StrategyRecords before = taken.all();

            assertThrows(
                    Rejected.class,
                    () ->
                            importing(use.world, taken, taken)
                                    .take(World.ADMIN, read(exported(use.world, store))));
            assertEquals(before, taken.all());
        }
    }

    @Test
    public void the_head_of_the_file_says_what_things_are_called_here() throws Exception {
        fill(use);
        String elsewhere =
                exported(use.world, store)
                        .replace("\"10000\"", "\"77\"")
                        .replace("\"key\":\"APP\"", "\"key\":\"MOB\"")
                        .replace("\"key\":\"APP-1\"", "\"key\":\"MOB-41\"")
                        .replace("\"name\":\"maya.login\"", "\"name\":\"mm\"");
        String edited =
                elsewhere
                        .replace("\"key\":\"MOB\"", "\"key\":\"APP\"")
                        .replace("\"key\":\"MOB-41\"", "\"key\":\"APP-1\"")
                        .replace("\"name\":\"mm\"", "\"name\":\"maya.login\"");
        MemoryStore there = new MemoryStore();

        ImportReport unmapped =
                importing(use.world, new MemoryStore(), new MemoryStore())
                        .take(World.ADMIN, read(elsewhere));
        importing(use.world, there, there).take(World.ADMIN, read(edited));

        assertEquals(
                List.of("PROJECT MOB", "ISSUE MOB-41", "USER maya"),
                unmapped.unknown().stream().map(u -> u.kind() + " " + u.key()).toList());
        assertEquals(exported(use.world, store), exported(use.world, there));
    }

    @Test
    public void what_no_column_and_no_day_can_hold_is_refused_by_place() throws Exception {
        fill(use);
        String all = exported(use.world, store);
        String longer = "K".repeat(256);
        refused(all, "\"key\":\"APP-1\"", "\"key\":\"" + longer + "\"", "issues[0].key");
        refused(all, "\"key\":\"APP\"", "\"key\":\"" + longer + "\"", "projects[0].key");
        refused(all, "\"key\":\"maya\"", "\"key\":\"" + longer + "\"", "users[");
        refused(all, "\"key\":\"maya\"", "\"key\":\" \"", "users[");
        String key = "K".repeat(255);
        refused(
                all.replace("\"key\":\"APP-2\"", "\"key\":\"" + key + "\""),
                "\"field\":\"epic:102\"",
                "\"field\":\"epic:102\"",
                "changes[");
        for (String moment :
                List.of(
                        "+1000000000-12-31T23:59:59Z",
                        "+292278994-08-17T07:12:55.808Z",
                        "-0001-01-01T00:00:00Z",
                        "2026-11-24T12:00:00.0001Z")) {
            refused(
                    all,
                    "\"when\":\"2026-11-24T12:00:00Z\"",
                    "\"when\":\"" + moment + "\"",
                    ".when");
            refused(
                    all,
                    "\"deletedAt\":\"2026-11-24T12:00:00Z\"",
                    "\"deletedAt\":\"" + moment + "\"",
                    ".deletedAt");
            refusedChange("{\"field\":\"deleted\",\"old\":null,\"new\":\"" + moment + "\"}");
        }
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "+10000-01-01")) {
            refused(all, "\"to\":\"2026-09-30\"", "\"to\":\"" + day + "\"", ".timeframe.to");
        }
        for (String number : List.of("9223372036854775807", "-9223372036854775808", "2147483648")) {
            refused(all, "\"reverses\":null", "\"reverses\":" + number, ".reverses", ".number");
            refused(
                    all,
                    "\"manualProgress\":null",
                    "\"manualProgress\":" + number,
                    ".manualProgress");
        }
        for (String number : List.of("1e309", "1e-400", "999999999999.99999", "1000000000000")) {
            refused(all, "\"start\":31", "\"start\":" + number, ".start");
        }
    }

    @Test
    public void a_refusal_does_not_write_out_the_rest_of_the_document() throws Exception {
        fill(use);
        String all = exported(use.world, store);
        Map<String, Object> broken = read(all.replace("\"themes\":", "\"topics\":"));
        MemoryStore empty = new MemoryStore();

        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () -> importing(use.world, empty, empty).take(World.ADMIN, broken));

        assertEquals("[...]", refusal.value());
    }

    @Test
    public void roadmaps_may_be_read_while_they_are_asked_for_in_each_version() throws Exception {
        fill(use);
        String all = exported(use.world, store);
        Map<String, Object> document = read(all);
        List<?> roadmaps = (List<?>) document.get("roadmaps");
        document.put("roadmaps", (Iterable<Object>) () -> List.<Object>copyOf(roadmaps).iterator());
        MemoryStore there = new MemoryStore();

        importing(use.world, there, there).take(World.ADMIN, document);

        assertEquals(all, exported(use.world, there));
        String first = Files.readString(Path.of("src/test/resources/transfer/v1.json"));
        Map<String, Object> older = read(first);
        List<?> before = (List<?>) older.get("roadmaps");
        older.put("roadmaps", (Iterable<Object>) () -> List.<Object>copyOf(before).iterator());
        Iterable<?> lifted = (Iterable<?>) Upcasters.RELEASED.lift(older).get("roadmaps");
        assertEquals(
                TransferScenes.lifted(first).get("roadmaps"),
                StreamSupport.stream(lifted.spliterator(), false).toList());
    }

    @Test
    public void what_is_unknown_here_is_reported_and_left_out() throws Exception {
        fill(use);
        String elsewhere =
                exported(use.world, store)
                        .replace("\"key\":\"HID\"", "\"key\":\"NOT\"")
                        .replace("\"key\":\"APP-2\"", "\"key\":\"OLD-2\"")
                        .replace("\"name\":\"paul.login\"", "\"name\":\"other\"");
        MemoryStore there = new MemoryStore();

        ImportReport report = importing(use.world, there, there).take(World.ADMIN, read(elsewhere));

        assertEquals(1, report.roadmaps());
        assertEquals("Its home project is not here", report.skipped().get(0).why());
        assertEquals(
                List.of("PROJECT NOT", "ISSUE OLD-2", "USER paul"),
                report.unknown().stream().map(u -> u.kind() + " " + u.key()).toList());
        StrategyRecords records = there.all();
        assertTrue(records.links().stream().noneMatch(link -> link.issueId() == 102));
        assertTrue(records.history().toString().contains("epic:OLD-2"));
        assertTrue(records.history().toString().contains("who=paul"));
    }

    @Test
    public void ids_are_translated_to_those_of_this_instance() throws Exception {
        fill(use);
        String elsewhere =
                exported(use.world, store)
                        .replace("\"10000\"", "\"77\"")
                        .replace("\"101\"", "\"78\"")
                        .replace("epic:101\"", "epic:78\"")
                        .replace("\"maya\"", "\"JIRAUSER1\"");
        MemoryStore there = new MemoryStore();

        importing(use.world, there, there).take(World.ADMIN, read(elsewhere));

        assertEquals(exported(use.world, store), exported(use.world, there));
    }

    @Test
    public void one_who_writes_at_the_same_moment_makes_it_fail_as_a_whole() throws Exception {
        fill(use);
        String all = exported(use.world, store);
        MemoryStore there = new MemoryStore();
        TransferStore racing =
                new TransferStore() {
                    @Override
                    public StrategyRecords all() {
                        return there.all();
                    }

                    @Override
                    public void add(StrategyRecords records, List<Roadmap> givingWay) {
                        new UseCases(there).roadmapOf("APP");
                        there.add(records, givingWay);
                    }
                };

        assertThrows(
                Conflict.class,
                () -> importing(use.world, racing, there).take(World.ADMIN, read(all)));
        assertEquals(1, there.all().roadmaps().size());
    }
}
