package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Epic;

/** Adds up the children of epics as they come in from searches, each child once. */
final class ChildSums {

    private final Optional<CustomField> epicLink;
    private final ChildReader reader;
    private final Map<Long, Epic> epics = new HashMap<>();
    private final Map<String, Long> idsByKey = new HashMap<>();
    private final Map<Long, ChildCounts> sums = new HashMap<>();
    private final Set<Long> counted = new HashSet<>();
    private final List<Waiting> subTasks = new ArrayList<>();

    ChildSums(Optional<CustomField> epicLink, ChildReader reader, Iterable<Epic> epics) {
        this.epicLink = epicLink;
        this.reader = reader;
        for (Epic epic : epics) {
            this.epics.put(epic.id(), epic);
            idsByKey.put(epic.key(), epic.id());
        }
    }

    void add(Issue child) {
        Long epicId = epicOf(child);
        if (epicId == null || epicId.equals(child.getId()) || !counted.add(child.getId())) {
            return;
        }
        ChildCounts counts = reader.of(child).counts();
        if (child.isSubTask()
                && child.getParentId() != null
                && !epics.containsKey(child.getParentId())) {
            subTasks.add(new Waiting(epicId, child.getParentId(), counts));
        } else {
            sum(epicId, counts);
        }
    }

    /** The sum of an epic's children, once all were added. */
    ChildCounts of(Epic epic) {
        settle();
        return sums.getOrDefault(epic.id(), ChildCounts.NONE);
    }

    /**
     * A sub-task that carries an Epic Link of its own counts only where its parent does not count
     * already.
     */
    private void settle() {
        for (Waiting subTask : subTasks) {
            if (!counted.contains(subTask.parentId())) {
                sum(subTask.epicId(), subTask.counts());
            }
        }
        subTasks.clear();
    }

    private void sum(Long epicId, ChildCounts counts) {
        sums.merge(epicId, counts, ChildCounts::plus);
    }

    /**
     * The epic by the Epic Link, else by the parent; one that is not among the epics read is none.
     */
    private Long epicOf(Issue child) {
        Long linked = epicLink.map(child::getCustomFieldValue).map(this::id).orElse(null);
        if (linked != null) {
            return linked;
        }
        return epics.containsKey(child.getParentId()) ? child.getParentId() : null;
    }

    /** Jira Software holds the epic as an issue; where it is opaque its text is the key. */
    private Long id(Object value) {
        Long id =
                value instanceof Issue epic ? epic.getId() : idsByKey.get(value.toString().trim());
        return epics.containsKey(id) ? id : null;
    }

    private record Waiting(Long epicId, Long parentId, ChildCounts counts) {}
}
