package org.longview.sandbox.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the company has done and plans, as issues with keys. */
final class Company {
    private static final int SUB_TASKS = 38;

    private final Story story;
    private final Anchors anchors;
    private final Calendar calendar;
    private final List<Work> all = new ArrayList<>();
    private final Map<String, Work> epics = new LinkedHashMap<>();

    Company(Story story, LocalDate today) {
        this.story = story;
        this.anchors = new Anchors(today);
        this.calendar = new Calendar(anchors);
        for (int i = 0; i < story.epics().size(); i++) {
            EpicPlan plan = new EpicPlan(this, story.epics().get(i), i);
            epics.put(story.epics().get(i).id(), plan.epic());
            all.addAll(plan.all());
        }
        addSubTasks();
        link();
        number();
    }

    private void addSubTasks() {
        List<Work> parents =
                all.stream()
                        .filter(w -> w.type.equals("Story") && !w.status.equals("To Do"))
                        .toList();
        Dice dice = new Dice("sub-tasks");
        for (int i = 0; i < SUB_TASKS; i++) {
            Work parent = parents.get(parents.size() - 1 - i / 2 * 3 % parents.size());
            Work sub = new Work(parent.project, "Sub-task");
            sub.parent = parent;
            sub.summary = (i % 2 == 0 ? "Review: " : "Test on devices: ") + parent.summary;
            sub.reporter = parent.reporter;
            sub.assignee = parent.assignee;
            sub.component = parent.component;
            sub.restricted = parent.restricted;
            sub.created =
                    later(parent.created.plusHours(dice.between(1, 20)), today().atTime(8, 0));
            if (parent.status.equals("Done")) {
                sub.status = "Done";
                sub.resolution = "Done";
                sub.resolved = parent.resolved;
                sub.edit(parent.resolved, "status", "To Do", "Done");
                sub.edit(parent.resolved, "resolution", null, "Done");
            }
            all.add(sub);
        }
    }

    private static LocalDateTime later(LocalDateTime wished, LocalDateTime bound) {
        return wished.isAfter(bound) ? bound : wished;
    }

    /** Work that waits for other work, within initiatives and between them. */
    private void link() {
        List<Work> open =
                all.stream()
                        .filter(
                                w ->
                                        w.type.equals("Story")
                                                && !w.status.equals("Done")
                                                && !w.restricted)
                        .toList();
        for (int i = 0; i + 17 < open.size(); i += 7) {
            open.get(i).blocks.add(open.get(i + 17));
            open.get(i + 17).blockedBy.add(open.get(i));
        }
    }

    private void number() {
        all.sort(
                Comparator.<Work, LocalDateTime>comparing(work -> work.created)
                        .thenComparing(work -> work.summary));
        // a sub-task must not come before its parent, nor a child before its epic
        Map<String, Integer> numbers = new HashMap<>();
        long id = 10_001;
        for (Work work : all) {
            work.id = id++;
            work.key = work.project + "-" + numbers.merge(work.project, 1, Integer::sum);
        }
    }

    Story story() {
        return story;
    }

    Anchors anchors() {
        return anchors;
    }

    Calendar calendar() {
        return calendar;
    }

    LocalDate today() {
        return anchors.today();
    }

    List<Work> all() {
        return all;
    }

    Work epic(String id) {
        return epics.get(id);
    }

    int projectIndex(String key) {
        for (int i = 0; i < story.projects().size(); i++) {
            if (story.projects().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No project " + key);
    }
}
