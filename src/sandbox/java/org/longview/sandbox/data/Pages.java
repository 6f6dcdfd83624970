package org.longview.sandbox.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which pages of which searches the files are, and what the searches found. */
final class Pages {
    private final Map<Path, List<Page>> byFolder = new LinkedHashMap<>();

    /**
     * One file.
     *
     * @param total what its search found in all
     */
    private record Page(Path file, long start, long total, long issues) {}

    void add(Path file, long start, long total, long issues) {
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
            for (List<Page> search : searches(folder)) {
                check(search, draft, partial);
            }
        }
    }

    /** One where there is one first page; while somebody pages, the total may change. */
    private static Iterable<List<Page>> searches(List<Page> folder) {
        if (folder.stream().filter(page -> page.start == 0).count() <= 1) {
            return List.of(folder);
        }
        Map<Long, List<Page>> byTotal = new LinkedHashMap<>();
        folder.forEach(
                page -> byTotal.computeIfAbsent(page.total, key -> new ArrayList<>()).add(page));
        return byTotal.values();
    }

    private static void check(List<Page> search, Draft draft, boolean partial) throws BadData {
        long total = search.stream().mapToLong(Page::total).max().orElse(0);
        Map<Long, Long> issues = new LinkedHashMap<>();
        search.forEach(page -> issues.merge(page.start, page.issues, Math::max));
        long here = issues.values().stream().mapToLong(Long::longValue).sum();
        // several searches may find equally many; then all of their issues are here
        long all = search.stream().mapToLong(Page::issues).sum();
        if (Math.max(here, all) >= total) {
            return;
        }
        String told =
                "the search found %,d issues, of which %,d are in the files".formatted(total, here);
        if (!partial) {
            throw new BadData(
                    search.get(0).file,
                    "",
                    told
                            + "; get the other pages with startAt, or take what is there with"
                            + " -Dsandbox.partial=true");
        }
        draft.tell("not all pages are here: " + told);
    }
}
