package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.rollup.Throughput;
import org.longview.strategy.Initiative;

/** What was finished is counted of the issues that the one who looks may see. */
public class CheckCapacityTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
    }

    private Initiative sized(String name, String estimate, String... epics) {
        InitiativeInput input =
                new InitiativeInput(name, null, null, null, null, null, null, null, estimate);
        return use.createInitiative
                .create(World.MAYA, roadmap, input, List.of(epics))
                .result()
                .initiative();
    }

    private Throughput.Quarter summer(Viewer viewer) {
        List<Throughput.Quarter> past = use.capacity.of(viewer, roadmap).past().quarters();
        Throughput.Quarter last = past.get(3);
        assertEquals("2026-Q3", last.timeframe().text());
        return last;
    }

    @Test
    public void hidden_issues_are_neither_counted_nor_hinted_at() {
        sized("Sized", "M", "APP-1", "APP-2", "APP-3", "APP-9");
        sized("Hidden", "XL", "HID-1");

        Throughput.Quarter all = summer(World.MAYA);
        Throughput.Quarter some = summer(World.VERA);

        assertEquals(5, all.sized());
        assertEquals(new BigDecimal("20.00"), all.weeks());
        assertEquals(10, all.issues());
        assertEquals(3, some.sized());
        assertEquals(new BigDecimal("4.00"), some.weeks());
        assertEquals(8, some.issues());
    }

    @Test
    public void an_epic_that_only_supports_counts_beside_the_initiative() {
        Initiative sized = sized("Sized", "M", "APP-1");
        use.link.link(
                World.MAYA,
                sized.uid(),
                "APP-2",
                new LinkEpic.Wish(org.longview.strategy.LinkRole.SUPPORTS, sized.version(), false));

        Throughput.Quarter summer = summer(World.MAYA);

        assertEquals(1, summer.assigned());
        assertEquals(9, summer.issues());
    }

    @Test
    public void whoever_may_not_see_the_roadmap_learns_nothing() {
        assertThrows(NotFound.class, () -> use.capacity.of(World.STRANGER, roadmap));
    }
}
