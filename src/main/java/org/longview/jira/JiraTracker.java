package org.longview.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.Tracker;
import org.longview.roadmap.Viewer;

/** Counts by searches with one hit each what there is to choose from, as the one who asks. */
public final class JiraTracker implements Tracker {
    /** Of issue types and of fields of one kind; a search each. */
    static final int MOST = 60;

    private static final String OPEN = "statusCategory != done";
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,254}-\\d{1,18}");

    private final IssueSearch search;
    private final JiraEpicSource epics;
    private final Inventory inventory;
    private final UserManager users;
    private final JiraSettings settings;

    public JiraTracker(
            IssueSearch search,
            JiraEpicSource epics,
            Inventory inventory,
            UserManager users,
            JiraSettings settings) {
        this.search = search;
        this.epics = epics;
        this.inventory = inventory;
        this.users = users;
        this.settings = settings;
    }

    /** The services that know what there is. */
    public record Inventory(CustomFieldManager fields, IssueTypeManager types) {}

    @Override
    public Choices choices(Viewer viewer, Conventions now) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        if (user == null) {
            return new Choices(List.of(), List.of(), List.of(), 0);
        }
        List<CustomField> all = inventory.fields().getCustomFieldObjects();
        List<CustomField> numbers = JiraFields.ofType(all, JiraFields.NUMBER);
        List<CustomField> dates = JiraFields.ofType(all, JiraFields.DATE);
        int leftOut = Math.max(0, numbers.size() - MOST) + Math.max(0, dates.size() - MOST);
        return new Choices(
                types(user, now),
                fields(user, now, numbers, dates),
                new EndingsInUse(search, user, settings.meanings()).all(),
                leftOut);
    }

    private List<TypeChoice> types(ApplicationUser user, Conventions now) {
        List<String> used = epics.epicTypeIds(user, now.epicTypes());
        List<TypeChoice> choices = new ArrayList<>();
        for (IssueType type : inventory.types().getIssueTypes()) {
            if (!type.isSubTask() && choices.size() < MOST) {
                int issues = search.count(user, Jql.ids("issuetype", Set.of(type.getId())));
                boolean chosen = used.contains(type.getId());
                choices.add(new TypeChoice(type.getId(), type.getName(), issues, chosen));
            }
        }
        return choices;
    }

    private List<FieldChoice> fields(
            ApplicationUser user,
            Conventions now,
            List<CustomField> numbers,
            List<CustomField> dates) {
        JiraFields read = JiraFields.of(inventory.fields(), now.fields());
        int open = search.count(user, OPEN);
        List<FieldChoice> choices = new ArrayList<>();
        Map<Long, Integer> filled = new HashMap<>();
        for (TrackerField use : TrackerField.values()) {
            List<CustomField> used =
                    switch (use) {
                        case POINTS -> read.points();
                        case START -> read.start();
                        case END -> read.end();
                    };
            (use == TrackerField.POINTS ? numbers : dates)
                    .stream()
                            .limit(MOST)
                            .forEach(
                                    field ->
                                            choices.add(
                                                    new FieldChoice(
                                                            use,
                                                            Long.toString(field.getIdAsLong()),
                                                            field.getFieldName(),
                                                            filled.computeIfAbsent(
                                                                    field.getIdAsLong(),
                                                                    id -> filled(user, field)),
                                                            open,
                                                            used.contains(field))));
        }
        return choices;
    }

    private int filled(ApplicationUser user, CustomField field) {
        return search.count(user, OPEN + " AND " + Jql.filled(field));
    }

    @Override
    public Optional<Tried> tried(Viewer viewer, String key, Conventions by) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        String normal = key.strip().toUpperCase(Locale.ROOT);
        if (user == null || !KEY.matcher(normal).matches()) {
            return Optional.empty();
        }
        Optional<Issue> issue = search.any(user, Jql.keys("key", List.of(normal)));
        return issue.map(
                found -> {
                    Reading reading =
                            epics.reading(
                                    user,
                                    JiraFields.of(inventory.fields(), by.fields()),
                                    by.meanings().isEmpty()
                                            ? settings.meanings()
                                            : settings.meanings(by),
                                    by.zone() == null ? settings.zone() : ZoneId.of(by.zone()));
                    return new Tried(
                            reading.families(Set.of(found.getId())).get(0).facts(),
                            epics.epicTypeIds(user, by.epicTypes())
                                    .contains(found.getIssueTypeId()));
                });
    }
}
