package org.longview.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longview.delivery.Child;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Extent;
import org.longview.delivery.LeftOut;

/**
 * An epic with its children one by one, so that each can be thought away.
 *
 * @param unread children that the tracker counts and does not give
 */
public record Family(Epic epic, List<Child> children, int unread) {

    public Family {
        Objects.requireNonNull(epic);
        children = List.copyOf(children);
    }

    /** An epic whose children were all read. */
    public Family(Epic epic, List<Child> children) {
        this(epic, children, 0);
    }

    /** Of how many children it knows. */
    public Extent extent() {
        return new Extent(children.size(), children.size() + unread);
    }

    /** The dates that cannot be meant, by the issue; of what was dropped none counts. */
    public Map<Long, List<LeftOut>> leftOut() {
        Map<Long, List<LeftOut>> byIssue = new LinkedHashMap<>();
        if (!epic.dropped()) {
            byIssue.put(epic.id(), epic.dates().leftOut());
            for (Child child : children) {
                if (!child.facts().dropped()) {
                    byIssue.put(child.id(), child.facts().leftOut());
                }
            }
        }
        return byIssue;
    }

    /** The epic with the sum of its children. */
    public EpicFacts facts() {
        ChildCounts sum = ChildCounts.NONE;
        for (Child child : children) {
            sum = sum.plus(child.facts().counts());
        }
        return new EpicFacts(epic, sum, unread);
    }

    /**
     * The epic with the sum of all but one child, for each child in turn; by sums from both ends,
     * so that many children cost little.
     */
    List<EpicFacts> eachWithoutOne() {
        int size = children.size();
        ChildCounts[] after = new ChildCounts[size + 1];
        after[size] = ChildCounts.NONE;
        for (int i = size - 1; i >= 0; i--) {
            after[i] = children.get(i).facts().counts().plus(after[i + 1]);
        }
        List<EpicFacts> without = new ArrayList<>(size);
        ChildCounts before = ChildCounts.NONE;
        for (int i = 0; i < size; i++) {
            without.add(new EpicFacts(epic, before.plus(after[i + 1]), unread));
            before = before.plus(children.get(i).facts().counts());
        }
        return without;
    }
}
