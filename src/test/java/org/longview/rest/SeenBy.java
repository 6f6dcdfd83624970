package org.longview.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.longview.rest.HiddenWorld.It;

/** What one person may learn of a world, computed plainly and by nothing of the product. */
record SeenBy(HiddenWorld world, String viewer) {

    boolean sees(It it) {
        return it.seenBy().contains(viewer);
    }

    List<It> hidden() {
        return world.issues().stream().filter(it -> !sees(it)).toList();
    }

    List<String> epics(Collection<String> keys) {
        return keys.stream().filter(key -> sees(world.it(key))).toList();
    }

    /**
     * The children that count in an epic; one that is a part of another one that counts is not
     * counted again.
     */
    List<It> children(String epic) {
        if (!sees(world.it(epic))) {
            return List.of();
        }
        List<It> linked =
                world.issues().stream().filter(it -> epic.equals(it.epic()) && sees(it)).toList();
        Set<String> keys = new HashSet<>();
        linked.forEach(it -> keys.add(it.key()));
        return linked.stream().filter(it -> !keys.contains(it.parent())).toList();
    }

    /** The numbers of several epics, by the names that the interface has for those of one. */
    Map<String, Long> numbers(Collection<String> epics) {
        List<It> all = new ArrayList<>();
        epics.forEach(epic -> all.addAll(children(epic)));
        List<It> counted = all.stream().filter(it -> !it.isDropped()).toList();
        Map<String, Long> numbers = new TreeMap<>();
        numbers.put("toDo", count(counted, it -> it.status().equals("To Do")));
        numbers.put("inProgress", count(counted, it -> it.status().equals("In Progress")));
        numbers.put("done", count(counted, HiddenWorld.It::isDone));
        numbers.put("total", (long) counted.size());
        numbers.put("dropped", (long) all.size() - counted.size());
        numbers.put("pointsDone", points(counted, HiddenWorld.It::isDone));
        numbers.put("pointsOpen", points(counted, it -> !it.isDone()));
        numbers.put("unestimated", count(counted, it -> it.points() == null));
        days(counted.stream().map(It::start))
                .min(Long::compare)
                .ifPresent(day -> numbers.put("from", day));
        days(counted.stream().map(It::end))
                .max(Long::compare)
                .ifPresent(day -> numbers.put("to", day));
        return numbers;
    }

    private static long count(List<It> issues, Predicate<It> which) {
        return issues.stream().filter(which).count();
    }

    private static long points(List<It> issues, Predicate<It> which) {
        return issues.stream()
                .filter(which)
                .map(It::points)
                .filter(Objects::nonNull)
                .mapToLong(points -> points)
                .sum();
    }

    private static Stream<Long> days(Stream<LocalDate> dates) {
        return dates.filter(Objects::nonNull).map(LocalDate::toEpochDay);
    }

    /**
     * Numbers that only somebody who sees more can have: those of hidden issues, and the sums over
     * these groups of epics where they differ. Small ones occur by chance and prove nothing.
     */
    Set<Long> forbiddenNumbers(Collection<List<String>> groups, Collection<LocalDate> promises) {
        Set<Long> known = new TreeSet<>();
        Set<Long> forbidden = new TreeSet<>();
        for (It it : world.issues()) {
            for (LocalDate day :
                    Stream.of(it.start(), it.end()).filter(Objects::nonNull).toList()) {
                (sees(it) ? known : forbidden).add(day.toEpochDay());
            }
            if (it.points() != null) {
                (sees(it) ? known : forbidden).add((long) it.points());
            }
        }
        SeenBy all = new SeenBy(world, HiddenWorld.SEER);
        for (List<String> group : groups) {
            Map<String, Long> more = all.numbers(group);
            Map<String, Long> mine = numbers(group);
            forbidden.addAll(more.values());
            known.addAll(mine.values());
            more.forEach((name, number) -> forbidden.add(number - mine.getOrDefault(name, 0L)));
            for (LocalDate promise : promises) {
                forbidden.add(more.getOrDefault("to", 0L) - promise.toEpochDay());
                known.add(mine.getOrDefault("to", 0L) - promise.toEpochDay());
            }
        }
        forbidden.removeAll(known);
        forbidden.removeIf(number -> number < 100);
        return forbidden;
    }
}
