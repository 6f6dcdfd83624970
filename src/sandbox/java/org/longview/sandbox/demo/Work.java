package org.longview.sandbox.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** One issue of the company while the demo is told. */
final class Work {
    /** A change of one field at a moment. */
    record Edit(
            LocalDateTime when,
            String who,
            String field,
            String from,
            String fromText,
            String to,
            String toText) {}

    final String project;
    final String type;
    String summary;
    Work epic;
    Work parent;
    Story.Epic story;
    LocalDateTime created;
    LocalDateTime resolved;
    String status = "To Do";
    String resolution;
    String reporter;
    String assignee;
    String priority = "Medium";
    String component;
    List<String> labels = List.of();
    Double points;
    LocalDate start;
    LocalDate due;
    LocalDate targetStart;
    LocalDate targetEnd;
    boolean restricted;
    final List<Iteration> sprints = new ArrayList<>();
    Release release;
    final List<Edit> edits = new ArrayList<>();
    final List<Work> blocks = new ArrayList<>();
    final List<Work> blockedBy = new ArrayList<>();
    long id;
    String key;

    Work(String project, String type) {
        this.project = project;
        this.type = type;
    }

    void edit(LocalDateTime when, String field, String from, String to) {
        edits.add(
                new Edit(
                        when, assignee == null ? reporter : assignee, field, null, from, null, to));
    }

    /** A two-week sprint. */
    record Iteration(long id, String name, String state, LocalDate start, LocalDate end) {}

    /** A version. */
    record Release(long id, String name, LocalDate start, LocalDate release, boolean released) {}
}
