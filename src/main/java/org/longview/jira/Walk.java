package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One reading of what is sought, in as many searches as it takes.
 *
 * @param <T> of what is told when something could not be read
 */
final class Walk<T> {

    /** Issues come and go while they are read; who reads so often has met them all. */
    private static final int ATTEMPTS = 3;

    private final IssueSearch search;
    private final ApplicationUser viewer;
    private final Consumer<Issue> reader;
    private final BiConsumer<List<T>, Integer> unread;
    private final Set<Long> given = new HashSet<>();

    Walk(
            IssueSearch search,
            ApplicationUser viewer,
            Consumer<Issue> reader,
            BiConsumer<List<T>, Integer> unread) {
        this.search = search;
        this.viewer = viewer;
        this.reader = reader;
        this.unread = unread;
    }

    void through(Sought<T> sought) {
        Pages pages = search.open(viewer, sought.clause());
        for (int attempt = 0; pages.total() <= search.window(); attempt++) {
            if (pages.each(this::give)) {
                return;
            }
            if (attempt == ATTEMPTS) {
                break;
            }
            pages = search.open(viewer, sought.clause());
        }
        // parts of half a window, so that few of them have to be parted again
        int pieces = Math.max(2, pages.total() / (search.window() / 2));
        List<Sought<T>> parts = sought.parts(pieces, pages.first());
        if (parts.isEmpty()) {
            byKeys(sought, pages);
        } else {
            parts.forEach(this::through);
        }
    }

    private void give(Issue issue) {
        if (given.add(issue.getId())) {
            reader.accept(issue);
        }
    }

    /** Windows of one project, each behind an issue of the one before. */
    private void byKeys(Sought<T> sought, Pages start) {
        Set<Long> here = new HashSet<>();
        Pages pages = start;
        while (pages != null) {
            int before = here.size();
            List<String> keys = new ArrayList<>();
            boolean all =
                    pages.each(
                            issue -> {
                                keys.add(issue.getKey());
                                here.add(issue.getId());
                                give(issue);
                            });
            pages = all || here.size() == before ? null : behind(sought, keys);
        }
        int left = search.count(viewer, sought.clause()) - here.size();
        if (left > 0) {
            unread.accept(sought.of(), left);
        }
    }

    /**
     * What follows the keys. Nothing is behind an issue that is gone or has moved, so ever earlier
     * ones are tried; what is found twice is given once.
     */
    private Pages behind(Sought<T> sought, List<String> keys) {
        for (int back = 0; back < keys.size(); back = 2 * back + 1) {
            String last = keys.get(keys.size() - 1 - back);
            Pages next = search.open(viewer, Jql.behind(sought.clause(), last));
            if (next.total() > back) {
                return next;
            }
        }
        return null;
    }
}
