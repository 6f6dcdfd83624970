package org.longview.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.Tracker;
import org.longview.roadmap.Viewer;

/** Counts by searches with one hit each what there is to choose from, as the one who asks. */
public final class JiraTracker implements Tracker {
    /**
     * Of issue types, and of fields for one use, those that are counted, a search each; all are
     * named.
     */
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
            return new Choices(List.of(), List.of(), List.of(), false);
        }
        EndingsInUse endings = new EndingsInUse(search, user, settings.meanings());
        return new Choices(types(user, now), fields(user, now), endings.all(), endings.isCut());
    }

    private List<TypeChoice> types(ApplicationUser user, Conventions now) {
        List<String> used = epics.epicTypeIds(user, now.epicTypes());
        List<TypeChoice> choices = new ArrayList<>();
        for (IssueType type : inventory.types().getIssueTypes()) {
            if (!type.isSubTask()) {
                boolean isUsed = used.contains(type.getId());
                String ofType = Jql.ids("issuetype", Set.of(type.getId()));
                Integer issues =
                        isUsed || choices.size() < MOST ? search.count(user, ofType) : null;
                choices.add(new TypeChoice(type.getId(), type.getName(), issues, isUsed));
            }
        }
        return choices;
    }

    private List<FieldChoice> fields(ApplicationUser user, Conventions now) {
        List<CustomField> all = inventory.fields().getCustomFieldObjects();
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
            int counted = 0;
            for (CustomField field : JiraFields.ofType(all, typeFor(use))) {
                boolean isUsed = used.contains(field);
                Long id = field.getIdAsLong();
                if (isUsed || counted++ < MOST) {
                    filled.computeIfAbsent(id, key -> filled(user, field));
                }
                choices.add(
                        new FieldChoice(
                                use,
                                Long.toString(id),
                                field.getFieldName(),
                                filled.get(id),
                                open,
                                isUsed));
            }
        }
        return choices;
    }

    private static String typeFor(TrackerField use) {
        return use == TrackerField.POINTS ? JiraFields.NUMBER : JiraFields.DATE;
    }

    private int filled(ApplicationUser user, CustomField field) {
        return search.count(user, OPEN + " AND " + Jql.filled(field));
    }

    @Override
    public Optional<Tried> now(Viewer viewer, String key) {
        return found(
                viewer,
                key,
                user -> epics.reading(user, settings.zone()),
                user -> epics.epicTypeIds(user));
    }

    @Override
    public Optional<Tried> tried(Viewer viewer, String key, Conventions by) {
        JiraFields read = JiraFields.of(inventory.fields(), by.fields());
        return found(
                viewer,
                key,
                user -> epics.reading(user, read, settings.meanings(by), settings.zone(by)),
                user -> epics.epicTypeIds(user, by.epicTypes()));
    }

    private Optional<Tried> found(
            Viewer viewer,
            String key,
            Function<ApplicationUser, Reading> reading,
            Function<ApplicationUser, List<String>> epicTypes) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        String normal = key.strip().toUpperCase(Locale.ROOT);
        if (user == null || !KEY.matcher(normal).matches()) {
            return Optional.empty();
        }
        return search.any(user, Jql.keys("key", List.of(normal)))
                .map(
                        issue ->
                                new Tried(
                                        reading.apply(user)
                                                .families(Set.of(issue.getId()))
                                                .get(0)
                                                .facts(),
                                        epicTypes.apply(user).contains(issue.getIssueTypeId())));
    }
}
