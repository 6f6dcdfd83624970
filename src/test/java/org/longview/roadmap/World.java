package org.longview.roadmap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longview.delivery.Ancestor;
import org.longview.delivery.Child;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.OwnDates;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Release;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Family;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.GrantHolder;

/**
 * A small Jira: project APP that everybody sees, project HID that only some see, epics APP-1 to
 * APP-9 and HID-1 to HID-3, of which APP-9 is hidden by a security level.
 */
public final class World implements Permissions, EpicSource, Settings {
    public static final ProjectRef APP = new ProjectRef(10_000, "APP", "Customer app", null);
    public static final ProjectRef HID = new ProjectRef(10_001, "HID", "Secret lab", null);

    /** Like the app, without epics. */
    public static final ProjectRef WEB = new ProjectRef(10_002, "WEB", "Web shop", null);

    public static final Viewer ADMIN = viewer("admin");

    /** Administers both projects. */
    public static final Viewer MAYA = viewer("maya");

    /** Sees APP, changes nothing. */
    public static final Viewer VERA = viewer("vera");

    /** Administers APP, sees nothing of HID and no hidden epic. */
    public static final Viewer PAUL = viewer("paul");

    /** Sees nothing. */
    public static final Viewer STRANGER = viewer("stranger");

    public static final long HIDDEN_EPIC = 109;

    /** The day on which the issue of each epic was resolved. */
    public static final LocalDate FINISHED = LocalDate.of(2026, 8, 3);

    /** Whom Jira still knows, and who may no longer log in. */
    public static final String LEAVER = "lena";

    private final Map<Long, Epic> epics = new LinkedHashMap<>();
    private final Map<Ancestor, ProjectRef> ancestors = new LinkedHashMap<>();
    private final List<Release> releases = new ArrayList<>();
    private final Map<Long, LocalDate> childDue = new HashMap<>();
    private final Set<Long> stories = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private FiscalYear fiscal = FiscalYear.CALENDAR;

    public World() {
        for (int i = 1; i <= 9; i++) {
            add(100 + i, APP, i);
        }
        for (int i = 1; i <= 3; i++) {
            add(200 + i, HID, i);
        }
    }

    private static Viewer viewer(String key) {
        return new Viewer(key, Locale.ENGLISH);
    }

    private void add(long id, ProjectRef project, int number) {
        epics.put(
                id,
                new Epic(
                        id,
                        project.key() + "-" + number,
                        "Epic " + number,
                        project.id(),
                        "Open",
                        StatusCategory.TODO,
                        false,
                        OwnDates.NONE,
                        number <= 5 ? List.of("mobile") : List.of(),
                        number % 2 == 0 ? List.of("Sync", "Core") : List.of("Core"),
                        number == 1 ? List.of("1.0") : List.of(),
                        Closing.NONE));
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void startFiscalYearIn(int month) {
        fiscal = new FiscalYear(month);
    }

    public void label(long epicId, List<String> labels) {
        change(epicId, Epic::dates, epic -> labels);
    }

    private void change(
            long epicId, Function<Epic, OwnDates> dates, Function<Epic, List<String>> labels) {
        epics.computeIfPresent(
                epicId,
                (id, epic) ->
                        new Epic(
                                id,
                                epic.key(),
                                epic.summary(),
                                epic.projectId(),
                                epic.status(),
                                epic.category(),
                                epic.dropped(),
                                dates.apply(epic),
                                labels.apply(epic),
                                epic.components(),
                                epic.fixVersions(),
                                Closing.NONE));
    }

    /** The issue stays, and is no epic any more. */
    public void turnIntoStory(long epicId) {
        stories.add(epicId);
    }

    /** The issue is gone for everybody. */
    public void delete(long epicId) {
        epics.remove(epicId);
    }

    /** From now on there is no such group. */
    public void dissolve(String group) {
        groups.removeIf(member -> member.startsWith(group + "/"));
    }

    public void putInGroup(Viewer viewer, String group) {
        groups.add(group + "/" + viewer.userKey());
    }

    private boolean sees(Viewer viewer, Epic epic) {
        boolean trusted = viewer.equals(MAYA) || viewer.equals(ADMIN);
        return browse(viewer, epic.projectId()) && (epic.id() != HIDDEN_EPIC || trusted);
    }

    @Override
    public EpicReading read(Viewer viewer, List<Long> projects, Set<Long> linked, ZoneId zone) {
        List<EpicFacts> seen = new ArrayList<>();
        for (Epic epic : epics.values()) {
            if (sees(viewer, epic)
                    && (projects.contains(epic.projectId()) || linked.contains(epic.id()))) {
                ChildCounts one = ChildCounts.of(StatusCategory.DONE, 3.0, Side.NONE, Side.NONE);
                seen.add(new EpicFacts(epic, one));
            }
        }
        seen.sort(Comparator.comparing(facts -> facts.epic().key()));
        return new EpicReading(seen);
    }

    @Override
    public List<Family> families(Viewer viewer, Set<Long> epicIds, ZoneId zone) {
        List<Family> seen = new ArrayList<>();
        for (Epic epic : epics.values()) {
            if (epicIds.contains(epic.id()) && sees(viewer, epic)) {
                long id = epic.id() * 10;
                ChildFacts facts =
                        new ChildFacts(
                                StatusCategory.DONE,
                                false,
                                3.0,
                                Effort.NONE,
                                Side.NONE,
                                Side.of(childDue.get(epic.id()), DateSource.EXPLICIT),
                                List.of());
                Child child =
                        new Child(
                                id,
                                epic.key() + "0",
                                "Child",
                                "Done",
                                epic.id(),
                                FINISHED,
                                facts,
                                Closing.NONE);
                seen.add(new Family(epic, List.of(child)));
            }
        }
        return seen;
    }

    @Override
    public Census census(Viewer viewer, List<Long> projects, Set<Long> linked, ZoneId zone) {
        Set<Long> ids =
                read(viewer, projects, linked, zone).epics().stream()
                        .map(facts -> facts.epic().id())
                        .filter(id -> linked.contains(id) || !stories.contains(id))
                        .collect(Collectors.toSet());
        Set<Long> others = new HashSet<>(stories);
        others.retainAll(ids);
        return new Census(families(viewer, ids, zone), others);
    }

    /** From now on this issue of that project stands above its epics. */
    public void above(ProjectRef project, Ancestor ancestor) {
        ancestors.put(ancestor, project);
    }

    @Override
    public List<Ancestor> ancestors(Viewer viewer, Set<Long> epicIds, ZoneId zone) {
        List<Ancestor> seen = new ArrayList<>();
        ancestors.forEach(
                (all, project) -> {
                    List<Long> below = new ArrayList<>(all.epicIds());
                    below.retainAll(epicIds);
                    if (browse(viewer, project.id()) && !below.isEmpty()) {
                        seen.add(
                                new Ancestor(
                                        all.key(),
                                        all.summary(),
                                        all.level(),
                                        all.first(),
                                        all.last(),
                                        below));
                    }
                });
        return seen;
    }

    @Override
    public Set<Long> visible(Viewer viewer, Set<Long> issueIds) {
        return issueIds.stream()
                .filter(id -> epics.containsKey(id) && sees(viewer, epics.get(id)))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Epic> find(Viewer viewer, String idOrKey, ZoneId zone) {
        return epics.values().stream()
                .filter(epic -> epic.key().equals(idOrKey) || ("" + epic.id()).equals(idOrKey))
                .filter(epic -> sees(viewer, epic) && !stories.contains(epic.id()))
                .findFirst();
    }

    @Override
    public boolean browse(Viewer viewer, long projectId) {
        if (viewer.equals(STRANGER) || forbidden.contains(viewer.userKey())) {
            return false;
        }
        return projectId != HID.id() || viewer.equals(MAYA) || viewer.equals(ADMIN);
    }

    /** From now on this person sees nothing. */
    public void forbid(String userKey) {
        forbidden.add(userKey);
    }

    @Override
    public boolean administer(Viewer viewer, long projectId) {
        return viewer.equals(MAYA)
                || viewer.equals(ADMIN)
                || viewer.equals(PAUL) && projectId != HID.id();
    }

    @Override
    public boolean systemAdmin(Viewer viewer) {
        return viewer.equals(ADMIN);
    }

    @Override
    public boolean holds(Viewer viewer, GrantHolder holder, Long projectId) {
        return switch (holder.kind()) {
            case USER -> holder.id().equals(viewer.userKey());
            case GROUP -> groups.contains(holder.id() + "/" + viewer.userKey());
            case ROLE -> projectId != null && holder.id().equals("role-of-" + viewer.userKey());
        };
    }

    public Projects projects() {
        return new Projects() {
            @Override
            public Optional<ProjectRef> byKey(String key) {
                return List.of(APP, HID, WEB).stream().filter(p -> p.key().equals(key)).findFirst();
            }

            @Override
            public Optional<ProjectRef> byId(long id) {
                return List.of(APP, HID, WEB).stream().filter(p -> p.id() == id).findFirst();
            }
        };
    }

    public void release(ProjectRef project, String name, String day) {
        releases.add(new Release(project.id(), name, LocalDate.parse(day), false));
    }

    public Releases releases() {
        return id -> releases.stream().filter(release -> release.projectId() == id).toList();
    }

    /** Everybody's login name is the key with a small tail. */
    public People people() {
        return new People() {
            @Override
            public Optional<Person> byKey(String key) {
                return Set.of("admin", "maya", "vera", "paul", LEAVER).contains(key)
                        ? Optional.of(
                                new Person(key, key + ".login", "The " + key, !key.equals(LEAVER)))
                        : Optional.empty();
            }

            @Override
            public Optional<Person> byName(String name) {
                return name.endsWith(".login")
                        ? byKey(name.replace(".login", ""))
                        : Optional.empty();
            }
        };
    }

    /** Roles are named after whom they hold; vera may not look for people. */
    public Holders holders() {
        return new Holders() {
            @Override
            public boolean mayBrowse(Viewer viewer) {
                return !viewer.equals(VERA);
            }

            @Override
            public List<Role> roles() {
                return List.of(new Role("role-of-vera", "Readers"));
            }

            @Override
            public Optional<String> name(GrantHolder holder) {
                return switch (holder.kind()) {
                    case USER -> people().byKey(holder.id()).map(Person::displayName);
                    case GROUP ->
                            groups.stream().anyMatch(g -> g.startsWith(holder.id() + "/"))
                                    ? Optional.of(holder.id())
                                    : Optional.empty();
                    case ROLE ->
                            roles().stream()
                                    .filter(role -> role.id().equals(holder.id()))
                                    .map(Role::name)
                                    .findFirst();
                };
            }

            @Override
            public Members members(GrantHolder holder, Long projectId, int most) {
                List<Person> all =
                        List.of("admin", "maya", "paul", "vera").stream()
                                .filter(key -> holds(viewer(key), holder, projectId))
                                .flatMap(key -> people().byKey(key).stream())
                                .toList();
                return new Members(all.size(), all.stream().limit(most).toList());
            }
        };
    }

    public Issues issues() {
        return new Issues() {
            @Override
            public Optional<IssueRef> byId(long id) {
                return Optional.ofNullable(epics.get(id)).map(e -> new IssueRef(id, e.key()));
            }

            @Override
            public Optional<IssueRef> byKey(String key) {
                return epics.values().stream()
                        .filter(epic -> epic.key().equals(key))
                        .map(epic -> new IssueRef(epic.id(), key))
                        .findFirst();
            }
        };
    }

    /** An epic and its only child are due on these days. */
    public void due(long epicId, LocalDate epicDue, LocalDate due) {
        childDue.put(epicId, due);
        OwnDates dates =
                new OwnDates(
                        null, epicDue, null, null, null, null, null, null, null, null, false, false,
                        List.of());
        change(epicId, epic -> dates, Epic::labels);
    }

    /** What was written to Jira, as texts. */
    public final List<String> written = new ArrayList<>();

    public IssueWriter writer() {
        return new IssueWriter() {
            @Override
            public void setDates(Viewer viewer, long issueId, List<DateChange> changes) {
                written.add(viewer.userKey() + " " + issueId + " " + changes);
            }

            @Override
            public void transition(Viewer viewer, long issueId, int transition) {
                written.add(viewer.userKey() + " " + issueId + " step " + transition);
                turn(issueId, StatusCategory.TODO);
            }
        };
    }

    /** Puts an epic into a status of that category; its only child stays done. */
    public void turn(long epicId, StatusCategory category) {
        epics.computeIfPresent(
                epicId,
                (id, epic) ->
                        new Epic(
                                id,
                                epic.key(),
                                epic.summary(),
                                epic.projectId(),
                                epic.status(),
                                category,
                                epic.dropped(),
                                epic.dates(),
                                epic.labels(),
                                epic.components(),
                                epic.fixVersions(),
                                Closing.NONE));
    }

    @Override
    public FiscalYear fiscalYear() {
        return fiscal;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
