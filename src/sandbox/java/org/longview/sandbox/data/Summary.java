package org.longview.sandbox.data;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.longview.jira.EpicTypeRule;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/**
 * What an import read, kept and skipped.
 *
 * @param pointingToUnknownEpics issues whose epic is in none of the files; their link is kept
 * @param linksToUnknown links to issues that are in none of the files; they are kept
 * @param subTasksOfUnknown issues whose parent is in none of the files
 * @param told sentences on what is odd in the data
 */
public record Summary(
        int read,
        int kept,
        Map<String, Integer> byProject,
        Map<String, Integer> epicsByProject,
        int inEpics,
        Set<String> unknownEpics,
        int pointingToUnknownEpics,
        int linksToUnknown,
        int subTasksOfUnknown,
        Map<String, Integer> skipped,
        Set<String> told) {

    static Summary of(Draft draft) {
        Map<String, Integer> byProject = new TreeMap<>();
        Map<String, Integer> epics = new TreeMap<>();
        Set<String> epicTypes = epicTypes(draft);
        int inEpics = 0;
        int links = 0;
        int orphans = 0;
        Set<String> keys = new HashSet<>();
        draft.issues.values().forEach(issue -> keys.add(issue.key()));
        for (Data.Issue issue : draft.issues.values()) {
            String project = draft.projects.get(issue.projectId()).key;
            byProject.merge(project, 1, Integer::sum);
            if (epicTypes.contains(issue.typeId())) {
                epics.merge(project, 1, Integer::sum);
            }
            inEpics += issue.epicKey() == null ? 0 : 1;
            orphans += issue.parentId() == null || has(draft, issue.parentId()) ? 0 : 1;
            links += (int) issue.links().stream().filter(l -> !keys.contains(l.otherKey())).count();
        }
        return new Summary(
                draft.read,
                draft.issues.size(),
                byProject,
                epics,
                inEpics,
                draft.unknownEpics,
                draft.pointingToUnknownEpics,
                links,
                orphans,
                draft.skipped,
                draft.told);
    }

    private static boolean has(Draft draft, long id) {
        return draft.issues.containsKey(id);
    }

    /** As a roadmap finds them, by the same rule. */
    private static Set<String> epicTypes(Draft draft) {
        long epicName = draft.field(FieldTypes.EPIC_NAME, "Epic Name").id();
        Map<String, EpicTypeRule.Carriers> byType = new TreeMap<>();
        for (Data.Issue issue : draft.issues.values()) {
            int carrier = issue.custom().containsKey(epicName) ? 1 : 0;
            byType.merge(
                    issue.typeId(),
                    new EpicTypeRule.Carriers(issue.typeId(), carrier, 1),
                    (some, one) ->
                            new EpicTypeRule.Carriers(
                                    some.typeId(),
                                    some.carriers() + one.carriers(),
                                    some.issues() + 1));
        }
        List<String> named =
                draft.types.values().stream()
                        .filter(type -> EpicTypeRule.isNamed(type.name(), type.subTask()))
                        .map(Data.Type::id)
                        .toList();
        return Set.copyOf(
                EpicTypeRule.of(
                        named,
                        called -> EpicTypeRule.Carriers.most(byType.values().stream(), called)));
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
        told.forEach(sentence -> out.println("  note: " + sentence));
        if (linksToUnknown + subTasksOfUnknown > 0) {
            out.printf(
                    "  in none of the files: the other end of %,d links, the parent of %,d"
                            + " issues%n",
                    linksToUnknown, subTasksOfUnknown);
        }
        if (!unknownEpics.isEmpty()) {
            out.printf(
                    "  %,d issues point to %,d epics that are in none of the files: %s%n",
                    pointingToUnknownEpics, unknownEpics.size(), String.join(", ", unknownEpics));
        }
    }
}
