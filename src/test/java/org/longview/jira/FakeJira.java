package org.longview.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Jira of a few lists: finds issues by the clauses that the plugin sends and shows nobody what is
 * hidden from them.
 */
final class FakeJira {

    static final long EPIC_LINK = 10_008;
    private static final Pattern CLAUSE = Pattern.compile("(\\w+(?:\\[\\d+])?) in \\(([^)]*)\\)");

    final List<String> searches = new ArrayList<>();
    final List<CustomField> fields = new ArrayList<>();
    final Map<Long, FakeIssue> issues = new LinkedHashMap<>();
    final Set<Long> hidden = new HashSet<>();
    final ApplicationUser viewer =
            Fake.of(ApplicationUser.class, "getKey", "ann", "isActive", true);

    FakeJira() {
        field(EPIC_LINK, JiraFields.EPIC_LINK, "Epic Link");
    }

    CustomField field(long id, String typeKey, String name) {
        CustomField field =
                Fake.of(
                        CustomField.class,
                        "getIdAsLong",
                        id,
                        "getId",
                        "customfield_" + id,
                        "getFieldName",
                        name,
                        "getCustomFieldType",
                        Fake.of(CustomFieldType.class, "getKey", typeKey));
        fields.add(field);
        return field;
    }

    FakeIssue epic(long id, String key) {
        return issue(id, key).with("getIssueTypeId", "6");
    }

    FakeIssue issue(long id, String key) {
        FakeIssue issue = new FakeIssue(id, key);
        issues.put(id, issue);
        return issue;
    }

    FakeIssue child(long id, String key, FakeIssue epic) {
        return issue(id, key).value(fields.get(0), epic.issue());
    }

    CustomFieldManager fieldManager() {
        return Fake.of(CustomFieldManager.class, "getCustomFieldObjects", fields);
    }

    IssueTypeManager typeManager() {
        List<IssueType> types =
                List.of(
                        Fake.of(
                                IssueType.class,
                                "getId",
                                "3",
                                "getName",
                                "Task",
                                "isSubTask",
                                false),
                        Fake.of(
                                IssueType.class,
                                "getId",
                                "6",
                                "getName",
                                "Epic",
                                "isSubTask",
                                false));
        return Fake.of(IssueTypeManager.class, "getIssueTypes", types);
    }

    SearchService searchService() {
        return Fake.by(
                SearchService.class,
                (self, method, arguments) ->
                        switch (method.getName()) {
                            case "parseQuery" -> parsed((String) arguments[1]);
                            case "search" ->
                                    page(
                                            (ApplicationUser) arguments[0],
                                            ((Query) arguments[1]).getQueryString(),
                                            (PagerFilter<?>) arguments[2]);
                            default -> throw new AssertionError("unexpected call of " + method);
                        });
    }

    private static SearchService.ParseResult parsed(String jql) {
        return new SearchService.ParseResult(
                Fake.of(Query.class, "getQueryString", jql), Messages.none());
    }

    private SearchResults<Issue> page(ApplicationUser user, String jql, PagerFilter<?> pager) {
        if (user != viewer) {
            throw new AssertionError("searched as somebody else");
        }
        searches.add(jql);
        String clauses = jql.replaceAll(" ORDER BY key ASC$", "");
        List<Issue> found =
                issues.values().stream()
                        .filter(issue -> !hidden.contains(issue.id))
                        .filter(matching(clauses))
                        .map(FakeIssue::issue)
                        .toList();
        int from = Math.min(pager.getStart(), found.size());
        int to = Math.min(from + pager.getMax(), found.size());
        return new SearchResults<>(found.subList(from, to), from, pager.getMax(), found.size());
    }

    private static Predicate<FakeIssue> matching(String clauses) {
        Predicate<FakeIssue> any = issue -> false;
        for (String alternative : clauses.split(" OR ")) {
            Predicate<FakeIssue> all = issue -> true;
            for (String clause : alternative.split(" AND ")) {
                all = all.and(holding(clause.trim()));
            }
            any = any.or(all);
        }
        return any;
    }

    private static Predicate<FakeIssue> holding(String clause) {
        Matcher matcher = CLAUSE.matcher(clause);
        if (!matcher.matches()) {
            throw new AssertionError("not a clause that Jira is asked: " + clause);
        }
        String field = matcher.group(1);
        Set<String> wanted = new HashSet<>(List.of(matcher.group(2).replace("\"", "").split(", ")));
        return issue -> wanted.contains(String.valueOf(issue.jqlValue(field)));
    }

    /** An issue whose getters answer what the test gave. */
    static final class FakeIssue {

        final long id;
        private final Map<String, Object> getters = new HashMap<>();
        private final Map<String, Object> values = new HashMap<>();
        private final Issue issue;

        FakeIssue(long id, String key) {
            this.id = id;
            for (String empty :
                    List.of(
                            "getDueDate",
                            "getCreated",
                            "getResolutionDate",
                            "getOriginalEstimate",
                            "getEstimate",
                            "getTimeSpent",
                            "getResolution",
                            "getStatus",
                            "getParentId",
                            "getFixVersions",
                            "getComponents",
                            "getLabels",
                            "getSummary")) {
                getters.put(empty, null);
            }
            with("getId", id).with("getKey", key).with("getProjectId", 10_000L);
            with("isSubTask", false).with("getIssueTypeId", "3");
            issue =
                    Fake.by(
                            Issue.class,
                            (self, method, arguments) -> {
                                if (method.getName().equals("getCustomFieldValue")) {
                                    return values.get(((CustomField) arguments[0]).getId());
                                }
                                if (!getters.containsKey(method.getName())) {
                                    throw new AssertionError("unexpected call of " + method);
                                }
                                return getters.get(method.getName());
                            });
        }

        FakeIssue with(String getter, Object value) {
            getters.put(getter, value);
            return this;
        }

        FakeIssue value(CustomField field, Object value) {
            values.put(field.getId(), value);
            return this;
        }

        Issue issue() {
            return issue;
        }

        private Object jqlValue(String field) {
            return switch (field) {
                case "id" -> id;
                case "key" -> getters.get("getKey");
                case "project" -> getters.get("getProjectId");
                case "issuetype" -> getters.get("getIssueTypeId");
                case "parent" -> getters.get("getParentId");
                case "cf[" + EPIC_LINK + "]" ->
                        values.get("customfield_" + EPIC_LINK) instanceof Issue epic
                                ? epic.getKey()
                                : values.get("customfield_" + EPIC_LINK);
                default -> throw new AssertionError("not a field that Jira is asked: " + field);
            };
        }
    }
}
