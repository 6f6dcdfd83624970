package org.longview.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longview.delivery.Epic;
import org.longview.roadmap.EpicReading;
import org.longview.roadmap.EpicSource;
import org.longview.roadmap.Viewer;

/**
 * Reads epics and the sums over their children by searches as the viewer, so that what the viewer
 * may not browse is in nothing.
 *
 * <p>The number of searches grows with epics / 500 and children / 500, never with each epic.
 */
public final class JiraEpicSource implements EpicSource {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,254}-\\d{1,18}");

    private final IssueSearch search;
    private final CustomFieldManager fields;
    private final EpicTypes types;
    private final UserManager users;
    private final JiraSettings settings;

    public JiraEpicSource(
            SearchService searches,
            CustomFieldManager fields,
            IssueTypeManager types,
            UserManager users,
            JiraSettings settings) {
        this.search = new IssueSearch(searches);
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
        return new EpicReading(
                reading(user, zone).facts(projectIds, epicTypeIds(), linkedIssueIds));
    }

    @Override
    public Optional<Epic> find(Viewer viewer, String idOrKey, ZoneId zone) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        return user == null
                ? Optional.empty()
                : clause(idOrKey).flatMap(one -> reading(user, zone).epic(one, epicTypeIds()));
    }

    /** Nothing but an id or the form of a key ever gets into a query. */
    private static Optional<String> clause(String idOrKey) {
        String text = idOrKey.strip().toUpperCase(Locale.ROOT);
        if (ID.matcher(text).matches()) {
            return Optional.of(Jql.ids("id", List.of(Long.valueOf(text))));
        }
        return KEY.matcher(text).matches()
                ? Optional.of(Jql.keys("key", List.of(text)))
                : Optional.empty();
    }

    private List<String> epicTypeIds() {
        return types.ids(settings.epicTypeIds());
    }

    private Reading reading(ApplicationUser user, ZoneId zone) {
        Outcomes outcomes = new Outcomes(settings.resolutionMeanings());
        return new Reading(search, user, RoadmapFields.of(fields), outcomes, zone);
    }
}
