package org.longview.sandbox.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Tells one epic and its children: spread over its time, done as far as today has come. */
final class EpicPlan {
    private static final List<Double> POINTS =
            List.of(1.0, 2.0, 2.0, 3.0, 3.0, 3.0, 5.0, 5.0, 8.0, 13.0);
    private static final double USUALLY_UNESTIMATED = 0.15;

    private final Company company;
    private final Story.Epic told;
    private final int index;
    private final Dice dice;
    private final int projectIndex;
    private final Story.Project project;
    private final LocalDate today;
    private final LocalDate start;
    private final LocalDate end;
    private final Work epic;
    private final List<Work> all = new ArrayList<>();

    EpicPlan(Company company, Story.Epic told, int index) {
        this.company = company;
        this.told = told;
        this.index = index;
        this.dice = new Dice(told.id());
        this.projectIndex = company.projectIndex(told.project());
        this.project = company.story().projects().get(projectIndex);
        this.today = company.today();
        this.start =
                told.start() == null ? null : Calendar.workday(company.anchors().day(told.start()));
        this.end = told.end() == null ? null : company.anchors().day(told.end());
        this.epic = new Work(told.project(), "Epic");
        tellEpic();
        for (int i = 0; i < told.children(); i++) {
            all.add(child(i));
        }
        settleStatus();
        if (told.flaw() != null) {
            told.flaw().in(epic, List.copyOf(all));
        }
        all.add(epic);
    }

    Work epic() {
        return epic;
    }

    List<Work> all() {
        return all;
    }

    private void tellEpic() {
        epic.story = told;
        epic.summary = told.summary();
        epic.reporter = project.lead();
        epic.assignee = dice.of(project.team());
        epic.component = told.component();
        epic.labels = told.labels();
        epic.restricted = told.restricted();
        LocalDate begun = start == null ? today.minusDays(40) : start;
        LocalDate created = begun.minusDays(dice.between(20, 60));
        epic.created =
                Calendar.workday(earlier(created, today.minusDays(dice.between(15, 45))))
                        .atTime(9, dice.below(60));
        if (end == null) {
            return;
        }
        if (told.dueOnly() || dice.chance(0.4)) {
            epic.due = end;
            epic.edit(epic.created.plusDays(2), "duedate", null, end.toString());
        }
        if (told.dueOnly() || dice.chance(0.3)) {
            epic.targetStart = start;
            epic.targetEnd = end;
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private Work child(int i) {
        boolean bug = i % 6 == 4;
        Work child = new Work(told.project(), bug ? "Bug" : i % 5 == 3 ? "Task" : "Story");
        child.epic = epic;
        child.summary = summary(i, bug);
        child.reporter = dice.chance(0.5) ? project.lead() : dice.of(project.team());
        child.assignee = dice.of(project.team());
        child.component = told.component();
        child.labels = dice.chance(0.3) ? told.labels() : List.of();
        child.priority = dice.of(List.of("High", "Medium", "Medium", "Low"));
        child.restricted = told.restricted() || told.id().equals("payout-bank") && i < 2;
        child.created = created(i);
        double unestimated = told.unestimated() == null ? USUALLY_UNESTIMATED : told.unestimated();
        if (!dice.chance(unestimated)) {
            child.points = dice.of(POINTS);
            child.edit(child.created.plusHours(3), "Story Points", null, number(child.points));
        }
        if (end != null && !told.dueOnly()) {
            schedule(child, i);
        }
        return child;
    }

    private static String number(Double points) {
        return String.valueOf(points.intValue());
    }

    private String summary(int i, boolean bug) {
        List<String> nouns = told.nouns();
        String a = nouns.get(i % nouns.size());
        String b = nouns.get((i + 1) % nouns.size());
        List<String> patterns = bug ? company.story().bugs() : company.story().patterns();
        return patterns.get((i + index * 5) % patterns.size()).replace("{a}", a).replace("{b}", b);
    }

    private LocalDateTime created(int i) {
        LocalDate wished = epic.created.toLocalDate().plusDays(1 + i / 2);
        LocalDate day = Calendar.workday(earlier(wished, today.minusDays(1)));
        LocalDateTime when = day.atTime(10 + i % 6, dice.below(60));
        return when.isAfter(epic.created) ? when : epic.created.plusMinutes(5L + i);
    }

    /** The planned end of a child: evenly spread, the last one at the end of the epic. */
    private LocalDate planned(int i) {
        if (i == told.children() - 1) {
            return end;
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(start, end) - 16);
        return Calendar.workday(start.plusDays(days * (i + 1) / told.children()));
    }

    private void schedule(Work child, int i) {
        LocalDate planned = planned(i);
        boolean last = i == told.children() - 1;
        if (i == 0) {
            child.start = start;
        }
        if (last) {
            child.due = end;
        } else {
            company.calendar()
                    .sprint(projectIndex, project, planned)
                    .ifPresent(sprint -> put(child, sprint));
        }
        if (planned.isBefore(today)) {
            finish(child, planned, i);
        } else if (planned.isBefore(today.plusDays(12))) {
            begin(child, Calendar.workday(today.minusDays(dice.between(1, 6))));
        }
    }

    private void put(Work child, Work.Iteration sprint) {
        child.sprints.add(sprint);
        LocalDateTime when = child.created.plusHours(4);
        child.edit(when, "Sprint", null, sprint.name());
        child.release = company.calendar().release(projectIndex, project, sprint.start());
        child.edit(when, "Fix Version", null, child.release.name());
    }

    private LocalDateTime after(Work child, LocalDate day, int hour) {
        LocalDateTime when = day.atTime(hour, dice.below(60));
        LocalDateTime latest = today.atTime(7, 30);
        LocalDateTime chosen = when.isAfter(latest) ? latest : when;
        return chosen.isAfter(child.created.plusHours(5))
                ? chosen
                : earlier(child.created.plusHours(5), latest);
    }

    private static LocalDateTime earlier(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private void begin(Work child, LocalDate day) {
        child.status = "In Progress";
        child.edit(after(child, day, 10), "status", "To Do", "In Progress");
    }

    private void finish(Work child, LocalDate day, int i) {
        boolean dropped = (i * 7 + index) % 19 == 0;
        LocalDate done = Calendar.workday(day);
        if (!dropped) {
            begin(child, Calendar.workday(done.minusDays(dice.between(2, 7))));
        }
        LocalDateTime begun =
                dropped
                        ? child.created.plusHours(5)
                        : child.edits.get(child.edits.size() - 1).when();
        LocalDateTime when = after(child, done, 16);
        child.resolved = when.isAfter(begun) ? when : begun.plusMinutes(1);
        child.resolution = !dropped ? "Done" : i % 2 == 0 ? "Won't Do" : "Duplicate";
        child.edit(child.resolved, "status", child.status, "Done");
        child.edit(child.resolved, "resolution", null, child.resolution);
        child.status = "Done";
    }

    private void settleStatus() {
        boolean allDone = all.stream().allMatch(child -> child.status.equals("Done"));
        boolean begun = all.stream().anyMatch(child -> !child.status.equals("To Do"));
        LocalDateTime latest = today.atTime(7, 45);
        if (begun) {
            LocalDateTime when =
                    all.stream()
                            .flatMap(child -> child.edits.stream())
                            .filter(edit -> edit.field().equals("status"))
                            .map(Work.Edit::when)
                            .min(LocalDateTime::compareTo)
                            .orElse(epic.created.plusHours(1));
            epic.status = "In Progress";
            epic.edit(
                    when.isAfter(epic.created) ? when : epic.created.plusMinutes(1),
                    "status",
                    "To Do",
                    "In Progress");
        }
        if (allDone && end != null && end.isBefore(today)) {
            LocalDateTime last =
                    all.stream()
                            .map(child -> child.resolved)
                            .max(LocalDateTime::compareTo)
                            .orElse(latest)
                            .plusHours(1);
            epic.resolved = last.isAfter(latest) ? latest : last;
            epic.resolution = "Done";
            epic.edit(epic.resolved, "status", "In Progress", "Done");
            epic.edit(epic.resolved, "resolution", null, "Done");
            epic.status = "Done";
        }
    }
}
