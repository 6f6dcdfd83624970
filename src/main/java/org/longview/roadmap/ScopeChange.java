package org.longview.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.longview.strategy.Change;
import org.longview.strategy.RoadmapFields;

/** Which projects a change of a portfolio's scope adds and which it takes away. */
record ScopeChange(List<Long> added, List<Long> removed) {

    static ScopeChange of(Change change) {
        List<Long> before = projects(change.oldValue());
        List<Long> after = projects(change.newValue());
        return new ScopeChange(without(after, before), without(before, after));
    }

    private static List<Long> projects(String text) {
        return text == null ? List.of() : RoadmapFields.scope(text);
    }

    private static List<Long> without(List<Long> all, List<Long> these) {
        List<Long> rest = new ArrayList<>(all);
        rest.removeAll(these);
        return rest;
    }

    /** As far as it is about projects that somebody sees. */
    ScopeChange seenBy(LongPredicate sees) {
        return new ScopeChange(
                added.stream().filter(sees::test).toList(),
                removed.stream().filter(sees::test).toList());
    }

    boolean isChange() {
        return !added.isEmpty() || !removed.isEmpty();
    }

    /** Whether it is still to be done: what it takes away is there and what it adds is not. */
    boolean fits(List<Long> scope) {
        return scope.containsAll(removed) && scope.stream().noneMatch(added::contains);
    }

    /** The scope with this done to it; what it is not about stays in its order. */
    List<Long> on(List<Long> scope) {
        Set<Long> after = new LinkedHashSet<>(scope);
        after.addAll(added);
        removed.forEach(after::remove);
        return List.copyOf(after);
    }
}
