package org.longview.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.rollup.Freshness;
import org.longview.strategy.Cadence;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.StatusUpdate;

/** Shows what was said of how things are going. */
public final class ReadUpdates {
    public static final int LARGEST_PAGE = 200;

    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Directory directory;
    private final Clock clock;

    public ReadUpdates(
            Gate gate, RoadmapStore store, EpicViews views, Directory directory, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.directory = directory;
        this.clock = clock;
    }

    /** Which part of a list is wanted. */
    public record Part(int offset, int limit) {
        public Part {
            if (offset < 0) {
                throw new Rejected("offset", offset, "The offset starts at 0");
            }
            if (limit < 1 || limit > LARGEST_PAGE) {
                throw new Rejected("limit", limit, "A page has 1 to " + LARGEST_PAGE + " updates");
            }
        }

        <T> List<T> of(List<T> all) {
            return all.subList(
                    Math.min(offset, all.size()),
                    (int) Math.min((long) offset + limit, all.size()));
        }
    }

    /**
     * Which updates of a roadmap are wanted; null means any.
     *
     * @param themeUid of the initiative; empty means outside every theme
     * @param owner of the initiative or objective, as a user key; empty means none
     */
    public record Filter(String themeUid, String owner, Health health) {}

    /**
     * What an update is about, as it is now.
     *
     * @param themeUid null outside every theme, and for an objective
     * @param owner null without one
     */
    public record About(String name, String themeUid, String owner) {
        private boolean fits(Filter filter) {
            return fits(filter.themeUid(), themeUid) && fits(filter.owner(), owner);
        }

        private static boolean fits(String wanted, String is) {
            return wanted == null || wanted.equals(is == null ? "" : is);
        }
    }

    /**
     * A part of the updates.
     *
     * @param total how many there are
     * @param updates newest first
     * @param about the subjects of these, by uid
     * @param people their authors, by user key; one whom Jira has forgotten is missing
     * @param now by which it is told which ones may still be put right
     */
    public record Page(
            int total,
            int offset,
            List<StatusUpdate> updates,
            Map<String, About> about,
            Map<String, Person> people,
            Instant now) {}

    /**
     * The updates of one initiative or objective.
     *
     * @param fresh null for an objective, of which none are expected
     * @param today in the roadmap's zone
     */
    public record Story(Page page, Cadence cadence, Freshness fresh, LocalDate today) {}

    public Story ofInitiative(Viewer viewer, String uid, Part part) {
        Initiative initiative = gate.initiative(viewer, uid);
        Roadmap roadmap = gate.home(initiative);
        List<StatusUpdate> all = store.updatesOf(uid);
        Freshness fresh =
                new Told(roadmap.settings().cadence(), views.rulesOf(roadmap).zone())
                        .of(
                                initiative,
                                all.isEmpty() ? null : all.get(0),
                                new Ledger(store.commitments(uid)));
        return story(roadmap, page(all, part, Map.of(uid, about(initiative, null))), fresh);
    }

    public Story ofObjective(Viewer viewer, String uid, Part part) {
        Objective objective = gate.objective(viewer, uid);
        Roadmap roadmap = gate.roadmap(viewer, objective.roadmapUid());
        return story(
                roadmap, page(store.updatesOf(uid), part, Map.of(uid, about(objective))), null);
    }

    /** Of a portfolio, what was said on the roadmaps of those projects that the person sees. */
    public Page ofRoadmap(Viewer viewer, String uid, Filter filter, Part part) {
        Roadmap roadmap = gate.roadmap(viewer, uid);
        List<Roadmap> homes = new Portfolio(gate, store).homes(viewer, roadmap);
        Map<String, About> about = new HashMap<>();
        List<StatusUpdate> said = new ArrayList<>();
        for (Roadmap home : homes) {
            Plan plan = store.plan(home.uid());
            Set<String> themes = new LinkedHashSet<>();
            plan.themes().forEach(theme -> themes.add(theme.uid()));
            plan.initiatives().forEach(each -> about.put(each.uid(), about(each, themes)));
            store.aims(home.uid()).objectives().forEach(each -> about.put(each.uid(), about(each)));
            said.addAll(store.updatesOn(home.uid()));
        }
        said.sort(Comparator.comparing(StatusUpdate::when).reversed());
        List<StatusUpdate> wanted =
                said.stream()
                        .filter(update -> about.containsKey(update.subject().uid()))
                        .filter(update -> about.get(update.subject().uid()).fits(filter))
                        .filter(u -> filter.health() == null || filter.health() == u.health())
                        .toList();
        return page(wanted, part, about);
    }

    /**
     * @param themes those that are there, null for whatever it names
     */
    private static About about(Initiative initiative, Set<String> themes) {
        String theme = initiative.themeUid();
        boolean there = themes == null || themes.contains(theme);
        return new About(initiative.name(), there ? theme : null, initiative.ownerKey());
    }

    private static About about(Objective objective) {
        return new About(objective.name(), null, objective.ownerKey());
    }

    private Page page(List<StatusUpdate> all, Part part, Map<String, About> about) {
        List<StatusUpdate> shown = part.of(all);
        Set<String> authors = new LinkedHashSet<>();
        Map<String, About> named = new HashMap<>();
        for (StatusUpdate update : shown) {
            authors.add(update.author());
            named.put(update.subject().uid(), about.get(update.subject().uid()));
        }
        return new Page(
                all.size(),
                part.offset(),
                List.copyOf(shown),
                named,
                directory.people(authors),
                clock.instant());
    }

    private Story story(Roadmap roadmap, Page page, Freshness fresh) {
        return new Story(
                page,
                roadmap.settings().cadence(),
                fresh,
                LocalDate.ofInstant(page.now(), views.rulesOf(roadmap).zone()));
    }
}
