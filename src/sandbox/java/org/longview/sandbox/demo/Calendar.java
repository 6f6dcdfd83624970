package org.longview.sandbox.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The sprints and releases of the projects around today. */
final class Calendar {
    private static final LocalDate MONDAY = LocalDate.of(2020, 1, 6);
    private static final int DAYS = 14;

    private final LocalDate today;
    private final Anchors anchors;
    private final TreeMap<Long, Work.Iteration> sprints = new TreeMap<>();
    private final TreeMap<Long, Work.Release> releases = new TreeMap<>();

    Calendar(Anchors anchors) {
        this.anchors = anchors;
        this.today = anchors.today();
    }

    /** The last working day on or before the day. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** The sprint of the day; sprints further ahead than the next one are not planned. */
    Optional<Work.Iteration> sprint(int projectIndex, Story.Project project, LocalDate day) {
        long number = Math.floorDiv(ChronoUnit.DAYS.between(MONDAY, day), DAYS);
        LocalDate start = MONDAY.plusDays(number * DAYS);
        if (start.isAfter(today.plusDays(DAYS))) {
            return Optional.empty();
        }
        long first = Math.floorDiv(ChronoUnit.DAYS.between(MONDAY, today), DAYS) - 60;
        LocalDate end = start.plusDays(DAYS - 3L);
        String state =
                start.isAfter(today)
                        ? "FUTURE"
                        : start.plusDays(DAYS).isAfter(today) ? "ACTIVE" : "CLOSED";
        long id = (projectIndex + 1) * 10_000L + number;
        String name = project.key() + " Sprint " + (number - first);
        return Optional.of(
                sprints.computeIfAbsent(
                        id, key -> new Work.Iteration(id, name, state, start, end)));
    }

    /** The release of the quarter that the day lies in. */
    Work.Release release(int projectIndex, Story.Project project, LocalDate day) {
        int offset = 0;
        while (anchors.day("q" + offset).isAfter(day)) {
            offset--;
        }
        while (!anchors.day("q" + (offset + 1)).isAfter(day)) {
            offset++;
        }
        LocalDate start = anchors.day("q" + offset);
        long id = 20_000L + projectIndex * 100L + offset + 20;
        String name =
                project.name()
                        + " "
                        + start.getYear()
                        + "."
                        + ((start.getMonthValue() - 1) / 3 + 1);
        LocalDate release = workday(anchors.day("q" + offset + "e-10"));
        return releases.computeIfAbsent(
                id, key -> new Work.Release(id, name, start, release, release.isBefore(today)));
    }

    List<Work.Iteration> sprints() {
        return List.copyOf(sprints.values());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
