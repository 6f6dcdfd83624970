package org.longview.sandbox.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What the people of the demo did not keep tidy, so that the data doctor has something to tell; it
 * moves no moment of creation and throws no dice, so that all else is told as it would be.
 */
enum Flaw {
    /** The epic was closed while its last issue is worked on. */
    CLOSED_TOO_EARLY {
        @Override
        void in(Work epic, List<Work> children) {
            reopen(children.get(children.size() - 1));
        }
    },
    /** All issues are done and nobody closed the epic. */
    LEFT_OPEN {
        @Override
        void in(Work epic, List<Work> children) {
            reopen(epic);
        }
    },
    /** Work began, and nothing has a date. */
    UNDATED {
        @Override
        void in(Work epic, List<Work> children) {
            begin(children.get(children.size() - 1));
            begin(epic);
        }
    },
    /** The epic starts after it ends. */
    REVERSED {
        @Override
        void in(Work epic, List<Work> children) {
            due(epic, lastDay(children));
            epic.start = epic.due.plusDays(9);
        }
    },
    /** The last issue is due after the epic. */
    DUE_TOO_EARLY {
        @Override
        void in(Work epic, List<Work> children) {
            due(epic, lastDay(children).minusDays(10));
        }
    };

    abstract void in(Work epic, List<Work> children);

    private static void reopen(Work work) {
        work.edits.removeIf(
                edit ->
                        edit.field().equals("resolution")
                                || edit.field().equals("status") && "Done".equals(edit.toText()));
        work.status = "In Progress";
        work.resolution = null;
        work.resolved = null;
    }

    private static void begin(Work work) {
        work.status = "In Progress";
        work.edit(work.created.plusHours(6), "status", "To Do", work.status);
    }

    private static void due(Work epic, LocalDate day) {
        String before = epic.due == null ? null : epic.due.toString();
        epic.due = day;
        epic.targetStart = null;
        epic.targetEnd = null;
        epic.edit(epic.created.plusDays(3), "duedate", before, day.toString());
    }

    private static LocalDate lastDay(List<Work> children) {
        return children.get(children.size() - 1).due;
    }
}
