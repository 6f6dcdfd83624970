package org.longview.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.longview.delivery.TrackerField;
import org.longview.host.Fact;
import org.longview.host.Finding;
import org.longview.host.Probe;

/** Which custom fields of this Jira a roadmap reads, and which it misses. */
public final class FieldsProbe implements Probe {
    private static final String POINTS = "Story Points";
    private static final String START = "Start date";
    private static final String END = "End";
    private static final String EPICS = "longview.feature.epic-fields";
    private static final String DATES = "longview.feature.dates";

    /** What is lost without a field. */
    private static final Map<String, String> FEATURES =
            Map.of(
                    "Epic Link",
                    EPICS,
                    "Epic Name",
                    EPICS,
                    "Sprint",
                    DATES,
                    POINTS,
                    "longview.feature.points",
                    START,
                    DATES,
                    END,
                    DATES,
                    "Target start",
                    DATES,
                    "Target end",
                    DATES);

    /**
     * Those that somebody fills in issue by issue: empty everywhere, they may be the wrong ones.
     */
    private static final Set<String> TO_FILL = Set.of(POINTS, START, END);

    private final FieldsRead fields;
    private final IssueSearch search;
    private final JiraAuthenticationContext who;

    public FieldsProbe(FieldsRead fields, IssueSearch search, JiraAuthenticationContext who) {
        this.fields = fields;
        this.search = search;
        this.who = who;
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        found().forEach((name, these) -> facts.add(fact(name, these)));
        return facts;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> missing = new ArrayList<>();
        found().forEach(
                        (name, these) -> {
                            String problem =
                                    these.isEmpty()
                                            ? "longview.selfcheck.no-field"
                                            : TO_FILL.contains(name) && isEmpty(these)
                                                    ? "longview.selfcheck.empty-field"
                                                    : null;
                            if (problem != null) {
                                missing.add(
                                        new Finding(name, problem, List.of(FEATURES.get(name))));
                            }
                        });
        return missing;
    }

    private Map<String, List<CustomField>> found() {
        JiraFields found = fields.now();
        Map<String, List<CustomField>> all = new LinkedHashMap<>();
        all.put("Epic Link", list(found.epicLink()));
        all.put("Epic Name", list(found.epicName()));
        all.put("Sprint", found.sprint());
        all.put(POINTS, found.points());
        all.put(START, found.start());
        // where nobody chose a field it is the due date, which every Jira has
        if (!found.end().isEmpty() || found.notFound().contains(TrackerField.END)) {
            all.put(END, found.end());
        }
        all.put("Target start", found.targetStart());
        all.put("Target end", found.targetEnd());
        return all;
    }

    /** Where searches fail, which is told elsewhere, nothing is known of what is in a field. */
    private boolean isEmpty(List<CustomField> these) {
        try {
            ApplicationUser viewer = who.getLoggedInUser();
            return search.count(viewer, "") > 0
                    && these.stream()
                            .allMatch(field -> search.count(viewer, Jql.filled(field)) == 0);
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    private static List<CustomField> list(Optional<CustomField> field) {
        return field.stream().toList();
    }

    private static Fact fact(String name, List<CustomField> found) {
        String ids =
                found.stream()
                        .map(f -> f.getFieldName() + " (customfield_" + f.getIdAsLong() + ")")
                        .collect(Collectors.joining(", "));
        return new Fact("longview.selfcheck.fields", name, ids.isEmpty() ? null : ids);
    }
}
