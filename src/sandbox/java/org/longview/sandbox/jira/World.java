package org.longview.sandbox.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Everything that the simulated Jira knows, in memory, with the indexes that its searches use. */
public final class World {
    private final Map<String, Data.User> users = new ConcurrentSkipListMap<>();
    private final Map<Long, Data.Project> projects = new ConcurrentSkipListMap<>();
    private final Map<String, Data.Status> statuses = new ConcurrentHashMap<>();
    private final Map<String, Data.Type> types = new ConcurrentHashMap<>();
    private final Map<String, Data.Constant> priorities = new ConcurrentHashMap<>();
    private final Map<String, Data.Constant> resolutions = new ConcurrentHashMap<>();
    private final Map<Long, Data.Field> fields = new ConcurrentSkipListMap<>();
    private final Map<Long, Data.Sprint> sprints = new ConcurrentSkipListMap<>();
    private final Map<Long, Data.Issue> issues = new ConcurrentSkipListMap<>();
    private final Map<String, Long> idByKey = new ConcurrentHashMap<>();

    void put(Object record) {
        if (record instanceof Data.User user) {
            users.put(user.key(), user);
        } else if (record instanceof Data.Project project) {
            projects.put(project.id(), project);
        } else if (record instanceof Data.Status status) {
            statuses.put(status.id(), status);
        } else if (record instanceof Data.Type type) {
            types.put(type.id(), type);
        } else if (record instanceof Data.Field field) {
            fields.put(field.id(), field);
        } else if (record instanceof Data.Sprint sprint) {
            sprints.put(sprint.id(), sprint);
        } else if (record instanceof Data.Issue issue) {
            issues.put(issue.id(), issue);
            idByKey.put(issue.key(), issue.id());
        } else {
            throw new IllegalArgumentException("Not a record of the world: " + record);
        }
    }

    void putPriority(Data.Constant priority) {
        priorities.put(priority.id(), priority);
    }

    void putResolution(Data.Constant resolution) {
        resolutions.put(resolution.id(), resolution);
    }

    void removeIssue(long id) {
        Data.Issue gone = issues.remove(id);
        if (gone != null) {
            idByKey.remove(gone.key());
        }
    }

    public Collection<Data.User> users() {
        return users.values();
    }

    public Optional<Data.User> user(String key) {
        return Optional.ofNullable(key).map(users::get);
    }

    public Optional<Data.User> userByName(String name) {
        return users.values().stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public Collection<Data.Project> projects() {
        return projects.values();
    }

    public Optional<Data.Project> project(Long id) {
        return Optional.ofNullable(id).map(projects::get);
    }

    public Optional<Data.Project> projectByKey(String key) {
        return projects.values().stream().filter(project -> project.key().equals(key)).findFirst();
    }

    public Data.Status status(String id) {
        return statuses.get(id);
    }

    public Collection<Data.Status> statuses() {
        return new TreeMap<>(statuses).values();
    }

    public Data.Type type(String id) {
        return types.get(id);
    }

    public Collection<Data.Type> types() {
        return new TreeMap<>(types).values();
    }

    public Optional<Data.Constant> priority(String id) {
        return Optional.ofNullable(id).map(priorities::get);
    }

    public Optional<Data.Constant> resolution(String id) {
        return Optional.ofNullable(id).map(resolutions::get);
    }

    public Collection<Data.Constant> resolutions() {
        return new TreeMap<>(resolutions).values();
    }

    public Collection<Data.Field> fields() {
        return fields.values();
    }

    /** The field of that type, and of that name where the type alone does not tell. */
    public Optional<Data.Field> field(String typeKey, String name) {
        return fields.values().stream()
                .filter(
                        f ->
                                f.typeKey().equals(typeKey)
                                        && (name == null || f.name().equalsIgnoreCase(name)))
                .findFirst();
    }

    public Optional<Data.Sprint> sprint(Long id) {
        return Optional.ofNullable(id).map(sprints::get);
    }

    public Collection<Data.Issue> issues() {
        return issues.values();
    }

    public Optional<Data.Issue> issue(Long id) {
        return Optional.ofNullable(id).map(issues::get);
    }

    public Optional<Data.Issue> issueByKey(String key) {
        return Optional.ofNullable(key).map(idByKey::get).map(issues::get);
    }

    /** Issues of a project in the order of their numbers, newest first. */
    public List<Data.Issue> issuesOf(long projectId) {
        List<Data.Issue> found = new ArrayList<>();
        for (Data.Issue issue : issues.values()) {
            if (issue.projectId() == projectId) {
                found.add(issue);
            }
        }
        found.sort(Comparator.comparing(Data.Issue::id).reversed());
        return found;
    }

    /** Counts by type name, for summaries. */
    public Map<String, Integer> countByType() {
        Map<String, Integer> counts = new HashMap<>();
        issues.values()
                .forEach(issue -> counts.merge(types.get(issue.typeId()).name(), 1, Integer::sum));
        return counts;
    }
}
