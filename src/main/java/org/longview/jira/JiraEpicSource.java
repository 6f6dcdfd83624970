package org.longview.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.longview.delivery.Ancestor;
import org.longview.delivery.Epic;
import org.longview.delivery.Meanings;
import org.longview.delivery.TrackerField;
import org.longview.jira.EpicTypeRule.Carriers;
import org.longview.roadmap.Census;
import org.longview.roadmap.EpicReading;
import org.longview.roadmap.EpicSource;
import org.longview.roadmap.Viewer;
import org.longview.rollup.Family;

/**
 * Reads epics and the sums over their children by searches as the viewer, so that what the viewer
 * may not browse is in nothing.
 *
 * <p>The number of searches grows with epics / 500 and children / 10,000, that of pages with both /
 * 500, never with each epic.
 */
public final class JiraEpicSource implements EpicSource {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final IssueSearch search;
    private final EpicNameTypes epicNameTypes;
    private final CustomFieldManager fields;
    private final EpicTypes types;
    private final UserManager users;
    private final JiraSettings settings;

    public JiraEpicSource(
            IssueSearch search,
            CustomFieldManager fields,
            IssueTypeManager types,
            UserManager users,
            JiraSettings settings) {
        this.search = search;
        this.epicNameTypes = new EpicNameTypes(search, System::nanoTime);
        this.fields = fields;
        this.types = new EpicTypes(types);
        this.users = users;
        this.settings = settings;
    }

    @Override
    public EpicReading read(
            Viewer viewer, List<Long> projectIds, Set<Long> linkedIssueIds, ZoneId zone) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        if (user == null) {
            return new EpicReading(List.of());
        }
        return reading(user, zone).facts(projectIds, epicTypeIds(user), linkedIssueIds);
    }

    @Override
    public List<Family> families(Viewer viewer, Set<Long> epicIds, ZoneId zone) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        return user == null ? List.of() : reading(user, zone).families(epicIds);
    }

    @Override
    public Census census(
            Viewer viewer, List<Long> projectIds, Set<Long> linkedIssueIds, ZoneId zone) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        return user == null
                ? new Census(List.of(), Set.of())
                : reading(user, zone).census(projectIds, epicTypeIds(user), linkedIssueIds);
    }

    @Override
    public Set<TrackerField> notFound() {
        return fieldsNow().notFound();
    }

    @Override
    public List<Ancestor> ancestors(Viewer viewer, Set<Long> epicIds, ZoneId zone) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        if (user == null) {
            return List.of();
        }
        JiraFields found = fieldsNow();
        IssueDates dates = new IssueDates(found, zone, settings.today(zone));
        return new Ancestors(search, user, found, dates, epicTypeIds(user)).of(epicIds);
    }

    @Override
    public Set<Long> visible(Viewer viewer, Set<Long> issueIds) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        Set<Long> seen = new TreeSet<>();
        if (user != null) {
            for (List<Long> batch : Jql.batches(new TreeSet<>(issueIds))) {
                search.open(user, Jql.ids("id", batch)).each(issue -> seen.add(issue.getId()));
            }
        }
        return seen;
    }

    @Override
    public Optional<Epic> find(Viewer viewer, String idOrKey, ZoneId zone) {
        return search(viewer, Set.of(normal(idOrKey)), zone).stream().findFirst();
    }

    /** By searches for many at once; only a key that an epic had before it moved costs its own. */
    @Override
    public Map<String, Epic> findAll(Viewer viewer, Collection<String> idsOrKeys, ZoneId zone) {
        Set<String> texts = new TreeSet<>();
        idsOrKeys.forEach(idOrKey -> texts.add(normal(idOrKey)));
        Map<String, Epic> now = new HashMap<>();
        for (Epic epic : search(viewer, texts, zone)) {
            now.put(Long.toString(epic.id()), epic);
            now.put(epic.key(), epic);
        }
        Map<String, Epic> found = new HashMap<>();
        for (String idOrKey : idsOrKeys) {
            Epic epic = now.get(normal(idOrKey));
            Optional<Epic> moved = epic == null ? find(viewer, idOrKey, zone) : Optional.of(epic);
            if (moved.isEmpty()) {
                return found;
            }
            found.put(idOrKey, moved.get());
        }
        return found;
    }

    /** Nothing but ids and texts of the form of a key ever get into a query. */
    private List<Epic> search(Viewer viewer, Set<String> texts, ZoneId zone) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        if (user == null) {
            return List.of();
        }
        Reading reading = reading(user, zone);
        List<Epic> epics = new ArrayList<>();
        for (List<String> ids : Jql.batches(matching(ID, texts))) {
            epics.addAll(reading.epics(Jql.ids("id", ids), epicTypeIds(user)));
        }
        for (List<String> keys : Jql.batches(matching(Jql.KEY, texts))) {
            epics.addAll(reading.epics(Jql.keys("key", keys), epicTypeIds(user)));
        }
        return epics;
    }

    private static List<String> matching(Pattern form, Set<String> texts) {
        return texts.stream().filter(form.asMatchPredicate()).toList();
    }

    private static String normal(String idOrKey) {
        return idOrKey.strip().toUpperCase(Locale.ROOT);
    }

    List<String> epicTypeIds(ApplicationUser user) {
        return epicTypeIds(user, settings.epicTypeIds());
    }

    /**
     * @param chosen by an administrator, or none
     */
    List<String> epicTypeIds(ApplicationUser user, List<String> chosen) {
        return types.ids(chosen, called -> mostCarriers(user, called));
    }

    private Optional<Carriers> mostCarriers(ApplicationUser user, Collection<String> called) {
        return fieldsNow().epicName().flatMap(field -> epicNameTypes.most(user, field, called));
    }

    Reading reading(ApplicationUser user, ZoneId zone) {
        return reading(user, fieldsNow(), settings.meanings(), zone);
    }

    /** The same by what does not hold yet. */
    Reading reading(ApplicationUser user, JiraFields read, Meanings meanings, ZoneId zone) {
        IssueDates dates = new IssueDates(read, zone, settings.today(zone));
        return new Reading(search, user, read, new Outcomes(meanings), dates);
    }

    private JiraFields fieldsNow() {
        return JiraFields.of(fields, settings.fieldIds());
    }
}
