package org.longview.sandbox.data;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.longview.sandbox.jira.Data;

/**
 * What an import read, kept and skipped.
 *
 * @param pointingToUnknownEpics issues whose epic is in none of the files; their link is kept
 */
public record Summary(
        int read,
        int kept,
        Map<String, Integer> byProject,
        Map<String, Integer> epicsByProject,
        int inEpics,
        Set<String> unknownEpics,
        int pointingToUnknownEpics,
        Map<String, Integer> skipped) {

    static Summary of(Draft draft) {
        Map<String, Integer> byProject = new TreeMap<>();
        Map<String, Integer> epics = new TreeMap<>();
        int inEpics = 0;
        for (Data.Issue issue : draft.issues.values()) {
            String project = draft.projects.get(issue.projectId()).key;
            byProject.merge(project, 1, Integer::sum);
            if (draft.types.get(issue.typeId()).name().equals("Epic")) {
                epics.merge(project, 1, Integer::sum);
            }
            inEpics += issue.epicKey() == null ? 0 : 1;
        }
        return new Summary(
                draft.read,
                draft.issues.size(),
                byProject,
                epics,
                inEpics,
                draft.unknownEpics,
                draft.pointingToUnknownEpics,
                draft.skipped);
    }

    public int epics() {
        return epicsByProject.values().stream().mapToInt(Integer::intValue).sum();
    }

    void print(PrintStream out) {
        out.printf("Import: %,d issues read, %,d kept, of which %,d epics%n", read, kept, epics());
        byProject.forEach(
                (project, count) ->
                        out.printf(
                                "  %s: %,d issues, %,d epics%n",
                                project, count, epicsByProject.getOrDefault(project, 0)));
        skipped.forEach((reason, count) -> out.printf("  skipped: %,d (%s)%n", count, reason));
        if (!unknownEpics.isEmpty()) {
            out.printf(
                    "  %,d issues point to %,d epics that are in none of the files: %s%n",
                    pointingToUnknownEpics, unknownEpics.size(), String.join(", ", unknownEpics));
        }
    }
}
