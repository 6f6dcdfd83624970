package org.longview.sandbox.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which pages of which searches the files are, and what the searches found. */
final class Pages {
    /** The total of a search that does not tell it. */
    static final long UNTOLD = -1;

    private final Map<Path, List<Page>> byFolder = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param total what its search found in all
     */
    private record Page(Path file, long start, long total, Set<Long> issues) {
        long end() {
            return start + issues.size();
        }

        boolean shares(Page other) {
            return !Collections.disjoint(issues, other.issues);
        }
    }

    /** The pages of one search, and how far they reach without a gap. */
    private static final class Search {
        private final List<Page> pages = new ArrayList<>();
        private final Set<Long> issues = new HashSet<>();
        private long total;
        private long end;
        private boolean gap;

        void add(Page page) {
            gap |= page.start > end;
            end = Math.max(end, page.end());
            pages.add(page);
            issues.addAll(page.issues);
            total = Math.max(total, page.total);
        }

        boolean isFirst(Page page) {
            Page own = pages.get(0);
            return own.shares(page)
                    && (own.total == page.total
                            || own.issues.containsAll(page.issues)
                            || page.issues.containsAll(own.issues));
        }

        boolean has(Page page) {
            return pages.stream().anyMatch(own -> own.start == page.start && own.shares(page));
        }

        long farFrom(Page page) {
            return Math.abs(total - page.total);
        }
    }

    void add(Path file, long start, long total, Set<Long> issues) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        byFolder.computeIfAbsent(folder, key -> new ArrayList<>())
                .add(new Page(file, start, total, issues));
    }

    /**
     * Tells of missing pages, or refuses them.
     *
     * @param partial whether what is there is wanted all the same
     */
    void check(Draft draft, boolean partial) throws BadData {
        for (List<Page> folder : byFolder.values()) {
            List<Page> untold = folder.stream().filter(page -> page.total == UNTOLD).toList();
            if (!untold.isEmpty()) {
                draft.tell(
                        "%d files do not say how many issues their search found (\"total\"), such as %s; if pages are missing, nothing tells"
                                .formatted(untold.size(), untold.get(0).file.getFileName()));
            }
            for (Search search : searches(folder)) {
                check(search, draft, partial);
            }
        }
    }

    /**
     * Each begins with a first page. While somebody pages, the total may change, and a page may
     * have been fetched twice; a page goes on where another one ends.
     */
    private static List<Search> searches(List<Page> folder) {
        List<Search> searches = new ArrayList<>();
        List<Page> inOrder = new ArrayList<>(folder);
        inOrder.sort(Comparator.comparingLong(Page::start));
        for (Page page : inOrder) {
            of(page, searches)
                    .orElseGet(
                            () -> {
                                searches.add(new Search());
                                return searches.get(searches.size() - 1);
                            })
                    .add(page);
        }
        return searches;
    }

    private static Optional<Search> of(Page page, List<Search> searches) {
        return page.start == 0
                ? nearest(searches, search -> search.isFirst(page), page)
                : nearest(searches, search -> search.has(page), page)
                        .or(() -> nearest(searches, search -> search.end == page.start, page))
                        .or(() -> nearest(searches, search -> true, page));
    }

    private static Optional<Search> nearest(
            List<Search> searches, Predicate<Search> wanted, Page page) {
        return searches.stream()
                .filter(wanted)
                .min(Comparator.comparingLong(search -> search.farFrom(page)));
    }

    private static void check(Search search, Draft draft, boolean partial) throws BadData {
        int here = search.issues.size();
        if (here >= search.total && !search.gap) {
            return;
        }
        String told =
                here < search.total
                        ? "the search found %,d issues, of which %,d are in the files"
                                .formatted(search.total, here)
                        : "the pages of the search leave out a part of what it found";
        if (!partial) {
            throw new BadData(
                    search.pages.get(0).file,
                    "",
                    told
                            + "; get the other pages with startAt, or take what is there with"
                            + " -Dsandbox.partial=true");
        }
        draft.tell("not all pages are here: " + told);
    }
}
