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
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.longview.delivery.Epic;

/**
 * Gives the children of epics, as they come in from searches, to their epic, each child once.
 *
 * @param <T> what is read of a child
 */
final class Children<T> {

    private final Optional<CustomField> epicLink;
    private final Function<Issue, T> reader;
    private final BiConsumer<Long, T> taker;
    private final Map<Long, Epic> epics = new HashMap<>();
    private final Map<String, Long> idsByKey = new HashMap<>();
    private final Set<Long> counted = new HashSet<>();
    private final List<Waiting<T>> subTasks = new ArrayList<>();

    /**
     * @param reader reads a child, before the next one comes
     * @param taker takes the id of an epic and what was read of a child of it
     */
    Children(
            Optional<CustomField> epicLink,
            Iterable<Epic> epics,
            Function<Issue, T> reader,
            BiConsumer<Long, T> taker) {
        this.epicLink = epicLink;
        this.reader = reader;
        this.taker = taker;
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
        T read = reader.apply(child);
        if (child.isSubTask()
                && child.getParentId() != null
                && !epics.containsKey(child.getParentId())) {
            subTasks.add(new Waiting<>(epicId, child.getParentId(), read));
        } else {
            taker.accept(epicId, read);
        }
    }

    /**
     * Once all were added: a sub-task that carries an Epic Link of its own counts only where its
     * parent does not count already.
     */
    void settle() {
        for (Waiting<T> subTask : subTasks) {
            if (!counted.contains(subTask.parentId())) {
                taker.accept(subTask.epicId(), subTask.read());
            }
        }
        subTasks.clear();
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

    private record Waiting<T>(Long epicId, Long parentId, T read) {}
}
