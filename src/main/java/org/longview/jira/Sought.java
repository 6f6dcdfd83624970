package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is looked for, and the parts in which to look for it when that is more than one search lets
 * through: none overlaps another, and together they are the whole.
 *
 * @param <T> the items of which it is told when some of it could not be read
 */
sealed interface Sought<T> {

    List<T> of();

    String clause();

    /**
     * @param pieces into how many parts a list should go
     * @param first the first page of the whole
     * @return empty when it is of one project: there, and only there, the order of keys divides it
     */
    List<Sought<T>> parts(int pieces, List<Issue> first);

    /** Issues that belong to any of some items, in whatever project. */
    record OfItems<T>(List<T> of, Function<List<T>, String> words) implements Sought<T> {
        @Override
        public String clause() {
            return words.apply(of);
        }

        @Override
        public List<Sought<T>> parts(int pieces, List<Issue> first) {
            if (of.size() == 1) {
                return byProject(of, "(" + clause() + ")", List.of(), first);
            }
            List<Sought<T>> parts = new ArrayList<>();
            Jql.parts(of, pieces).forEach(part -> parts.add(new OfItems<>(part, words)));
            return parts;
        }
    }

    /** Those of them that are in any of these projects. */
    record InProjects<T>(List<T> of, Collection<Long> projects, String all) implements Sought<T> {
        @Override
        public String clause() {
            return Jql.ids("project", projects) + " AND " + all;
        }

        @Override
        public List<Sought<T>> parts(int pieces, List<Issue> first) {
            List<Sought<T>> parts = new ArrayList<>();
            if (projects.size() > 1) {
                Jql.parts(projects, pieces)
                        .forEach(part -> parts.add(new InProjects<>(of, part, all)));
            }
            return parts;
        }
    }

    /** Those of them that are in none of these projects. */
    record Elsewhere<T>(List<T> of, Collection<Long> projects, String all) implements Sought<T> {
        @Override
        public String clause() {
            return all + " AND " + Jql.others("project", projects);
        }

        @Override
        public List<Sought<T>> parts(int pieces, List<Issue> first) {
            return byProject(of, all, projects, first);
        }
    }

    private static <T> List<Sought<T>> byProject(
            List<T> of, String all, Collection<Long> known, List<Issue> first) {
        Collection<Long> found = new TreeSet<>();
        first.forEach(issue -> found.add(issue.getProjectId()));
        if (found.isEmpty()) {
            return List.of();
        }
        Collection<Long> told = new TreeSet<>(known);
        told.addAll(found);
        return List.of(new InProjects<>(of, found, all), new Elsewhere<>(of, told, all));
    }
}
