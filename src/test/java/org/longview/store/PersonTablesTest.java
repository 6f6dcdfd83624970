package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.java.ao.Entity;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.publish.TransferScenes;
import org.longview.roadmap.HandOver;
import org.longview.roadmap.InitiativeInput;
import org.longview.roadmap.KeepGrants;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.ObjectiveInput;
import org.longview.roadmap.Subscription;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Access;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.ViewQuery;

/** Whoever is anonymised is named in no column of no table afterwards, and in no export. */
public class PersonTablesTest extends OnEachDatabase {
    private static final String OLD = "maya";
    private static final String NEW = "JIRAUSER10100";
    private static final Pattern NAMED = Pattern.compile("(?<![A-Za-z.])maya(?![A-Za-z.])");
    private static final String TOKEN = "0f8f2f7e52a34a349d3c8c4de6a5d0c1";

    private TestTables tables;
    private UseCases use;
    private String roadmap;

    @Before
    public void fill() throws Exception {
        tables = Databases.open(database);
        use = new UseCases(new ActiveObjectsStore(tables.activeObjects()));
        TransferScenes.fill(use);
        roadmap = use.roadmapOf("APP");
        String query = "tab=timeline&owner=vera,maya&closed=lane%253Aowner%253Amaya,other";
        use.views.create(
                World.MAYA,
                roadmap,
                new KeepViews.Wish("Mine, looked at", query, false, true, false));
        use.grants.keep(
                World.ADMIN,
                roadmap,
                new KeepGrants.Wish(GrantHolder.Kind.USER, OLD, Access.EDIT, null, true));
        InitiativeInput owned =
                new InitiativeInput("Owned", null, null, "2026-Q3", null, null, OLD, null, null);
        use.createInitiative.create(World.MAYA, roadmap, owned, List.of());
        use.objectives.create(
                World.MAYA, roadmap, new ObjectiveInput("Aim of theirs", null, null, OLD));
        new ActiveObjectsSubscriptions(tables.activeObjects())
                .put(new Subscription(TOKEN, roadmap, OLD, true, true, Instant.EPOCH));
    }

    @After
    public void close() {
        tables.close();
    }

    @Test
    public void the_old_key_stands_nowhere_and_the_new_one_wherever_it_stood() throws Exception {
        Set<String> before = naming(NAMED);
        for (String column : personColumns()) {
            assertTrue(column + " names nobody in this world: " + before, before.contains(column));
        }
        PersonTables records = new PersonTables(tables.activeObjects());
        assertTrue(records.count(OLD) > before.size());

        records.rename(OLD, NEW);

        assertEquals(Set.of(), naming(NAMED));
        assertEquals(before, naming(Pattern.compile(NEW)));
        assertEquals(0, records.count(OLD));
        String exported =
                TransferScenes.exported(
                        use.world, new ActiveObjectsTransfer(tables.activeObjects()));
        assertFalse(NAMED.matcher(exported).find());
    }

    @Test
    public void slots_follow_the_key_so_that_what_was_chosen_is_found_and_fought_for() {
        new PersonTables(tables.activeObjects()).rename(OLD, NEW);

        assertTrue(
                new ActiveObjectsSubscriptions(tables.activeObjects())
                        .of(roadmap, NEW)
                        .isPresent());
        assertTrue(
                new ActiveObjectsSubscriptions(tables.activeObjects()).of(roadmap, OLD).isEmpty());
        SavedViewRow view =
                new Tables(tables.activeObjects())
                        .one(SavedViewRow.class, "NAME", "Mine, looked at")
                        .orElseThrow();
        assertEquals(SavedViews.ownSlot(SavedViews.toView(view)), view.getOwnSlot());
        assertEquals(
                "tab=timeline&owner=vera,JIRAUSER10100&closed=lane%253Aowner%253AJIRAUSER10100,other",
                view.getQueryText());
    }

    @Test
    public void a_second_time_changes_nothing_more() throws Exception {
        PersonTables records = new PersonTables(tables.activeObjects());
        records.rename(OLD, NEW);
        Set<String> once = naming(Pattern.compile(NEW));

        records.rename(OLD, NEW);
        records.rename(NEW, NEW);

        assertEquals(once, naming(Pattern.compile(NEW)));
    }

    @Test
    public void what_somebody_owns_is_handed_over_with_its_history() {
        HandOver handOver = use.handOver;
        int owned = handOver.count(OLD);
        assertTrue(owned >= 2);

        handOver.handOver(OLD, "vera");

        assertEquals(0, handOver.count(OLD));
        assertTrue(handOver.count("vera") >= owned);
    }

    @Test
    public void only_the_person_is_replaced_in_an_address() {
        assertEquals("q=maya&owner=mayas,b", ViewQuery.renamed("q=maya&owner=mayas,b", OLD, NEW));
        assertEquals("owner=a%2520b,c", ViewQuery.renamed("owner=maya,c", OLD, "a b"));
        assertEquals("owner=x", ViewQuery.renamed("owner=a%252Bb", "a+b", "x"));
        assertEquals("owner=%zz", ViewQuery.renamed("owner=%zz", OLD, NEW));
        assertEquals(null, ViewQuery.renamed(null, OLD, NEW));
        assertTrue(ViewQuery.names("mark=maya", OLD));
        assertFalse(ViewQuery.names("q=maya", OLD));
    }

    /** Each column that is called after a key and is none of sorting. */
    private static List<String> personColumns() {
        List<String> columns = new ArrayList<>();
        for (Class<? extends Entity> type : TablesProbe.TABLES) {
            for (Method getter : texts(type)) {
                if (getter.getName().endsWith("Key") && !getter.getName().endsWith("SortKey")) {
                    columns.add(name(type, getter));
                }
            }
        }
        return columns;
    }

    private Set<String> naming(Pattern key) throws Exception {
        Set<String> found = new TreeSet<>();
        for (Class<? extends Entity> type : TablesProbe.TABLES) {
            for (Entity row : new Tables(tables.activeObjects()).all(type)) {
                for (Method getter : texts(type)) {
                    Object text = getter.invoke(row);
                    if (text != null && key.matcher(text.toString()).find()) {
                        found.add(name(type, getter));
                    }
                }
            }
        }
        return found;
    }

    private static List<Method> texts(Class<?> type) {
        return List.of(type.getMethods()).stream()
                .filter(method -> method.getName().startsWith("get"))
                .filter(method -> method.getReturnType() == String.class)
                .toList();
    }

    private static String name(Class<?> type, Method getter) {
        return type.getSimpleName() + "." + getter.getName().substring(3);
    }
}
