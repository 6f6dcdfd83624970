package org.longview.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longview.publish.ImportReport.Unknown;
import org.longview.strategy.Change;
import org.longview.strategy.Limits;

/** What the ids of a document are called here, with a list of what is not here. */
final class Naming {
    static final String GRANT = "grant:USER:";
    private static final String EPIC = "epic:";

    private final Map<String, Long> projects = new HashMap<>();
    private final Map<String, Long> issues = new HashMap<>();
    private final Map<String, String> issueKeys = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();
    private final List<Unknown> unknown = new ArrayList<>();

    /** Reads the three lists of references. */
    static Naming read(Node root, References references) {
        Naming naming = new Naming();
        for (Node node : root.list("projects")) {
            String id = fresh(node, "id", naming.projects.keySet());
            String key = keyOrNull(node);
            node.textOrNull("name");
            node.requireNothingElse();
            naming.projects.put(id, references.projectLike(key).orElse(null));
            naming.note("PROJECT", id, key, naming.projects.get(id));
        }
        for (Node node : root.list("issues")) {
            String id = fresh(node, "id", naming.issues.keySet());
            String key = keyOrNull(node);
            node.requireNothingElse();
            naming.issueKeys.put(id, key);
            naming.issues.put(id, references.issueLike(key).orElse(null));
            naming.note("ISSUE", id, key, naming.issues.get(id));
        }
        for (Node node : root.list("users")) {
            String key = fresh(node, "key", naming.users.keySet());
            String here = references.userLike(node.textOrNull("name")).orElse(null);
            node.requireNothingElse();
            naming.note("USER", null, key, here);
            naming.users.put(key, here == null ? key : here);
        }
        return naming;
    }

    /** What is kept of it later, should it be unknown here, is a part of a name. */
    private static String keyOrNull(Node node) {
        String key = node.textOrNull("key");
        return key == null ? null : named(node, "key", key);
    }

    private static String named(Node node, String field, String given) {
        String name = node.made(() -> Limits.name(field, given));
        if (!name.equals(given)) {
            throw node.refusal(field, given, "it has spaces around it");
        }
        return name;
    }

    private static String fresh(Node node, String field, Set<String> seen) {
        String id = named(node, field, node.text(field));
        if (seen.contains(id)) {
            throw node.refusal(field, id, "it is listed twice");
        }
        return id;
    }

    private void note(String kind, String id, String key, Object here) {
        if (here == null) {
            unknown.add(new Unknown(kind, id, key));
        }
    }

    List<Unknown> unknown() {
        return unknown;
    }

    /** The project's id here, null when it is unknown. */
    Long project(Node node, String field, String id) {
        return listed(projects, node, field, id, "projects");
    }

    /** The issue's id here, null when it is unknown. */
    Long issue(Node node, String field) {
        return listed(issues, node, field, node.text(field), "issues");
    }

    /** The user's key here. */
    String userOrNull(Node node, String field) {
        String key = node.textOrNull(field);
        return key == null ? null : listed(users, node, field, key, "users");
    }

    String user(Node node, String field) {
        return listed(users, node, field, node.text(field), "users");
    }

    private static <T> T listed(
            Map<String, T> map, Node node, String field, String id, String list) {
        if (!map.containsKey(id)) {
            throw node.refusal(field, id, "it is not listed under " + list);
        }
        return map.get(id);
    }

    /** A change of history in the words of this instance. */
    Change change(Node node) {
        String field = node.made(() -> Limits.name("field", node.text("field")));
        String before = ChangeValues.checked(node, field, "old");
        String after = ChangeValues.checked(node, field, "new");
        node.requireNothingElse();
        if (field.startsWith(EPIC)) {
            return renamed(node, EPIC + issueName(field.substring(EPIC.length())), before, after);
        }
        if (field.startsWith(GRANT)) {
            String holder = userName(field.substring(GRANT.length()));
            return renamed(node, GRANT + holder, before, after);
        }
        return switch (field) {
            case "owner" -> new Change(field, userName(before), userName(after));
            case "scope" -> new Change(field, scopeNames(before), scopeNames(after));
            default -> new Change(field, before, after);
        };
    }

    /** A key of here may be longer than the one that the document was written with. */
    private static Change renamed(Node node, String field, String before, String after) {
        return new Change(node.made(() -> Limits.name("field", field)), before, after);
    }

    private String issueName(String id) {
        Long here = issues.get(id);
        if (here != null) {
            return here.toString();
        }
        String key = issueKeys.get(id);
        // a bare number would point at another issue here
        return key != null ? key : isNumber(id) ? "unknown-" + id : id;
    }

    private String userName(String key) {
        return key == null ? null : users.getOrDefault(key, key);
    }

    private String scopeNames(String ids) {
        return ids == null
                ? null
                : Stream.of(ids.split(","))
                        .map(id -> projects.get(id) == null ? id : projects.get(id).toString())
                        .collect(Collectors.joining(","));
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
