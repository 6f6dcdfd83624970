package org.longview.roadmap;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.longview.delivery.Release;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.RoadmapSettings;

/** Which releases somebody sees on a roadmap over two projects. */
public class ReadReleasesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Roadmap BOTH =
            new Roadmap(
                    "roadmap",
                    "Both",
                    RoadmapKind.PORTFOLIO,
                    null,
                    List.of(World.HID.id(), World.APP.id()),
                    RoadmapSettings.DEFAULTS,
                    1,
                    null,
                    null);

    private final World world = new World();
    private final ReadReleases read = new ReadReleases(world, world.projects(), world.releases());

    @Test
    public void they_come_by_their_day_from_all_projects_of_the_scope() {
        world.release(World.APP, "8.4", "2026-12-09");
        world.release(World.HID, "Probe", "2026-10-01");
        world.release(World.APP, "8.3", "2026-09-09");

        SeenReleases seen = read.of(World.MAYA, BOTH, TODAY);

        assertEquals(List.of("8.3", "Probe", "8.4"), names(seen));
        assertEquals(List.of(World.HID, World.APP), seen.projects());
        assertEquals(3, seen.total());
    }

    @Test
    public void of_a_project_that_one_may_not_browse_there_is_no_release_no_name_and_no_count() {
        world.release(World.APP, "8.4", "2026-12-09");
        world.release(World.HID, "Probe", "2026-10-01");

        SeenReleases seen = read.of(World.PAUL, BOTH, TODAY);

        assertEquals(List.of("8.4"), names(seen));
        assertEquals(List.of(World.APP), seen.projects());
        assertEquals(1, seen.total());
    }

    @Test
    public void a_project_without_releases_is_not_named() {
        assertEquals(List.of(), read.of(World.MAYA, BOTH, TODAY).projects());
    }

    @Test
    public void of_too_many_those_nearest_to_today_are_told_and_how_many_there_are() {
        for (int i = 0; i < ReadReleases.MOST + 7; i++) {
            world.release(World.APP, "r" + i, TODAY.minusDays(i).toString());
        }
        world.release(World.APP, "tomorrow", "2026-11-25");

        SeenReleases seen = read.of(World.MAYA, BOTH, TODAY);

        assertEquals(ReadReleases.MOST, seen.releases().size());
        assertEquals(ReadReleases.MOST + 8, seen.total());
        assertEquals("tomorrow", names(seen).get(ReadReleases.MOST - 1));
        assertEquals("r" + (ReadReleases.MOST - 2), names(seen).get(0));
    }

    private static List<String> names(SeenReleases seen) {
        return seen.releases().stream().map(Release::name).toList();
    }
}
