package org.longview.publish;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.publish.TransferScenes.exported;
import static org.longview.publish.TransferScenes.importing;
import static org.longview.publish.TransferScenes.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.longview.roadmap.MemoryStore;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Access;
import org.longview.strategy.Cadence;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Granularity;
import org.longview.strategy.Health;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Need;
import org.longview.strategy.Rejected;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.ThemeColour;

/** Documents of every version that was ever written are read, and none of a newer one. */
public class TransferVersionsTest {
    private static final Path STORED = Path.of("src/test/resources/transfer");
    private static final int CURRENT = Upcasters.RELEASED.current();

    private final World world = new UseCases(new MemoryStore()).world;
    private final MemoryStore store = new MemoryStore();

    private static String stored(int version) throws Exception {
        return Files.readString(STORED.resolve("v" + version + ".json"));
    }

    private ImportReport take(Map<String, Object> document, Upcasters upcasters) {
        return importing(world, store, store).take(World.ADMIN, document, upcasters);
    }

    @Test
    public void every_version_up_to_the_current_one_has_a_stored_document() throws Exception {
        try (Stream<Path> files = Files.list(STORED)) {
            assertEquals(
                    "a version was raised or taken back without its document",
                    IntStream.rangeClosed(1, CURRENT)
                            .mapToObj(version -> "v" + version + ".json")
                            .collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        for (int version = 1; version <= CURRENT; version++) {
            assertEquals(version, read(stored(version)).get("version"));
        }
    }

    @Test
    public void every_stored_document_comes_in_whole() throws Exception {
        for (int version = 1; version <= CURRENT; version++) {
            MemoryStore there = new MemoryStore();
            world.startFiscalYearIn(4);

            ImportReport report =
                    importing(world, there, there).take(World.ADMIN, read(stored(version)));

            assertEquals("v" + version, List.of(), report.skipped());
            assertEquals("v" + version, List.of(), report.unknown());
            assertEquals(
                    "v" + version,
                    Upcasters.RELEASED.lift(read(stored(version))),
                    read(exported(world, there)));
        }
    }

    @Test
    public void everything_in_the_document_of_version_1_is_found() throws Exception {
        ImportReport report = importing(world, store, store).take(World.ADMIN, read(stored(1)));

        StrategyRecords found = store.all();
        assertEquals(3, report.roadmaps());
        assertEquals(2, found.themes().size());
        assertEquals(3, found.initiatives().size());
        assertEquals(3, found.placements().size());
        assertEquals(5, found.links().size());
        assertEquals(15, found.commitments().size());
        assertEquals(3, found.grants().size());
        assertEquals(51, found.history().size());
        assertEquals(77, found.history().stream().mapToInt(one -> one.changes().size()).sum());
        assertEquals(
                List.of("Dark mode", "Never planned", "Work offline"),
                found.initiatives().stream().map(one -> one.name()).sorted().toList());
    }

    @Test
    public void the_document_of_the_current_version_has_a_value_for_every_field() throws Exception {
        take(read(stored(CURRENT)), Upcasters.RELEASED);

        Set<String> missing = new TreeSet<>();
        collect(read(exported(world, store)), "", true, missing);
        Set<String> filled = new TreeSet<>();
        collect(read(stored(CURRENT)), "", false, filled);
        assertTrue(missing.size() + " fields", missing.size() > 70);
        missing.removeAll(filled);
        assertEquals("a field was added without raising the version", Set.of(), missing);
    }

    @Test
    public void the_document_of_the_current_version_uses_every_word_of_the_format()
            throws Exception {
        String document = stored(CURRENT);

        for (Class<? extends Enum<?>> words :
                List.of(
                        Access.class,
                        Cadence.class,
                        GrantHolder.Kind.class,
                        Health.class,
                        Lifecycle.class,
                        LinkRole.class,
                        Need.class,
                        RoadmapKind.class,
                        ThemeColour.class)) {
            for (Enum<?> word : words.getEnumConstants()) {
                assertTrue(word.name(), document.contains("\"" + word.name() + "\""));
            }
        }
        take(read(document), Upcasters.RELEASED);
        assertEquals(
                Set.of(Granularity.values()),
                store.all().commitments().stream()
                        .filter(entry -> entry.timeframe() != null)
                        .map(entry -> entry.timeframe().granularity())
                        .collect(Collectors.toSet()));
    }

    /** The places of fields, those in lists without numbers. */
    private static void collect(Object tree, String place, boolean empty, Set<String> into) {
        if (tree instanceof List<?> list) {
            list.forEach(entry -> collect(entry, place, empty, into));
        } else if (tree instanceof Map<?, ?> fields) {
            fields.forEach(
                    (name, value) -> {
                        if (empty || value != null && !value.equals(List.of())) {
                            into.add(place + name);
                        }
                        collect(value, place + name + ".", empty, into);
                    });
        }
    }

    @Test
    public void a_document_of_a_newer_version_is_refused_by_field_and_value() throws Exception {
        for (Object version : List.of(CURRENT + 1, 0, -1, 4_711_000_000L)) {
            Map<String, Object> document = read(stored(CURRENT));
            document.put("version", version);

            Rejected refusal =
                    assertThrows(Rejected.class, () -> take(document, Upcasters.RELEASED));

            assertEquals("version", refusal.field());
            assertEquals(version.toString(), refusal.value());
            assertTrue(refusal.getMessage(), refusal.getMessage().contains("this release reads"));
            assertEquals(List.of(), store.all().roadmaps());
        }
    }

    @Test
    public void a_document_of_version_1_with_a_field_of_version_2_is_refused_by_its_place()
            throws Exception {
        Map<String, Object> document = read(stored(1));
        refusedAs("roadmaps[1].views", document, roadmaps(document).get(1), "views", List.of());
        for (String field : List.of("overhangPercent", "pacePercent", "lastResortDates")) {
            document = read(stored(1));
            Object settings = roadmaps(document).get(0).get("settings");
            refusedAs("roadmaps[0].settings." + field, document, settings, field, null);
        }
        document = read(stored(1));
        Object own = roadmaps(document).get(0).get("settings");
        refusedAs("roadmaps[0].settings.teamWeeks", document, own, "teamWeeks", "1 2 3 4 5");
        document = read(stored(1));
        Object initiative = ((List<?>) roadmaps(document).get(0).get("initiatives")).get(1);
        refusedAs(
                "roadmaps[0].initiatives[1].manualProgress",
                document,
                initiative,
                "manualProgress",
                50);
    }

    @SuppressWarnings("unchecked")
    private void refusedAs(
            String place, Map<String, Object> document, Object in, String field, Object value) {
        ((Map<String, Object>) in).put(field, value);

        Rejected refusal = assertThrows(Rejected.class, () -> take(document, Upcasters.RELEASED));

        assertEquals(place, refusal.field());
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("version 1 has no such"));
        assertEquals(List.of(), store.all().roadmaps());
    }

    @Test
    public void an_older_document_is_lifted_a_version_at_a_time_and_then_read() throws Exception {
        Upcasters three =
                new Upcasters(List.of(renamed("title", "label"), renamed("label", "name")));
        Map<String, Object> oldest = read(stored(CURRENT));
        oldest.put("version", 1);
        roadmaps(oldest).forEach(roadmap -> roadmap.put("title", roadmap.remove("name")));
        Map<String, Object> older = read(stored(CURRENT));
        older.put("version", 2);
        roadmaps(older).forEach(roadmap -> roadmap.put("label", roadmap.remove("name")));

        assertEquals(3, three.current());
        assertEquals(three.lift(oldest), three.lift(older));
        assertEquals(3, three.lift(oldest).get("version"));
        assertEquals("lifting changes nothing in the document", 1, oldest.get("version"));
        assertEquals(3, take(oldest, three).roadmaps());
        assertEquals("Customer app", store.all().roadmaps().get(0).name());
    }

    @Test
    public void a_version_that_changes_nothing_but_its_number_leaves_the_document_as_it_is()
            throws Exception {
        Map<String, Object> document = read(stored(CURRENT));
        document.put("version", 1);

        Map<String, Object> lifted = new Upcasters(List.of(same -> same)).lift(document);

        assertEquals(2, lifted.get("version"));
        assertEquals(1, document.get("version"));
    }

    @Test
    public void what_an_upcaster_cannot_read_is_refused_by_place() throws Exception {
        Map<String, Object> broken = read(stored(CURRENT));
        broken.put("version", 1);
        roadmaps(broken).get(1).put("title", 7);

        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () -> take(broken, new Upcasters(List.of(renamed("title", "name")))));

        assertEquals("roadmaps[1].name", refusal.field());
        assertEquals(List.of(), store.all().roadmaps());
    }

    /** Gives a field of roadmaps another name, where it is there. */
    private static UnaryOperator<Map<String, Object>> renamed(String before, String after) {
        return document -> {
            Map<String, Object> next = new LinkedHashMap<>(document);
            next.put(
                    "roadmaps",
                    roadmaps(document).stream()
                            .map(
                                    roadmap -> {
                                        Map<String, Object> lifted = new HashMap<>(roadmap);
                                        if (lifted.containsKey(before)) {
                                            lifted.put(after, lifted.remove(before));
                                        }
                                        return lifted;
                                    })
                            .toList());
            return next;
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> roadmaps(Map<String, Object> document) {
        return (List<Map<String, Object>>) document.get("roadmaps");
    }
}
