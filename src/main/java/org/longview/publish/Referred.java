package org.longview.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.longview.delivery.ProjectRef;
import org.longview.roadmap.Issues.IssueRef;
import org.longview.roadmap.LinkChange;
import org.longview.roadmap.Person;
import org.longview.strategy.Change;

/** Gathers the projects, issues and users that a document refers to. */
final class Referred {
    private final TreeSet<Long> projects = new TreeSet<>();
    private final TreeSet<Long> issues = new TreeSet<>();
    private final TreeSet<String> users = new TreeSet<>();

    String project(Long id) {
        if (id == null) {
            return null;
        }
        projects.add(id);
        return id.toString();
    }

    String issue(long id) {
        issues.add(id);
        return Long.toString(id);
    }

    String user(String key) {
        if (key != null) {
            users.add(key);
        }
        return key;
    }

    Map<String, Object> change(Change change) {
        noteReferences(change);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", change.field());
        tree.put("old", change.oldValue());
        tree.put("new", change.newValue());
        return tree;
    }

    private void noteReferences(Change change) {
        if (LinkChange.isIn(change)) {
            String id = change.field().substring(change.field().indexOf(':') + 1);
            if (Naming.isNumber(id)) {
                issues.add(Long.valueOf(id));
            }
        } else if (change.field().startsWith(Naming.GRANT)) {
            user(change.field().substring(Naming.GRANT.length()));
        } else if (change.field().equals("owner")) {
            user(change.oldValue());
            user(change.newValue());
        } else if (change.field().equals("scope")) {
            Stream.of(change.oldValue(), change.newValue())
                    .filter(scope -> scope != null)
                    .flatMap(scope -> Stream.of(scope.split(",")))
                    .forEach(id -> projects.add(Long.valueOf(id)));
        }
    }

    void putInto(Map<String, Object> document, References here) {
        document.put("projects", projects.stream().map(id -> project(id, here)).toList());
        document.put("issues", issues.stream().map(id -> issue(id, here)).toList());
        document.put("users", users.stream().map(key -> person(key, here)).toList());
    }

    private static Map<String, Object> project(Long id, References here) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id.toString());
        tree.put("key", here.project(id).map(ProjectRef::key).orElse(null));
        tree.put("name", here.project(id).map(ProjectRef::name).orElse(null));
        return tree;
    }

    private static Map<String, Object> issue(Long id, References here) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id.toString());
        tree.put("key", here.issue(id).map(IssueRef::key).orElse(null));
        return tree;
    }

    private static Map<String, Object> person(String key, References here) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", key);
        tree.put("name", here.person(key).map(Person::name).orElse(null));
        return tree;
    }

    static List<Object> texts(Stream<?> values) {
        return values.<Object>map(String::valueOf).toList();
    }
}
