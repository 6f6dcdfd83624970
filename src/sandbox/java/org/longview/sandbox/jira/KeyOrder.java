package org.longview.sandbox.jira;

import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * The order of issue keys as JQL knows it: before and after an issue are only issues of the project
 * where it is now, by their numbers; an issue that is gone, or that the one who searches may not
 * see, has nothing before or after it.
 */
final class KeyOrder {
    static final Set<String> OPERATORS = Set.of(">", ">=", "<", "<=");

    private KeyOrder() {}

    static Predicate<Data.Issue> of(String operator, Optional<Data.Issue> bound) {
        if (bound.isEmpty()) {
            return issue -> false;
        }
        long project = bound.get().projectId();
        LongPredicate fits = numbers(operator, IssueKeys.number(bound.get().key()));
        return issue -> issue.projectId() == project && fits.test(IssueKeys.number(issue.key()));
    }

    private static LongPredicate numbers(String operator, long bound) {
        return switch (operator) {
            case ">" -> number -> number > bound;
            case ">=" -> number -> number >= bound;
            case "<" -> number -> number < bound;
            default -> number -> number <= bound;
        };
    }
}
