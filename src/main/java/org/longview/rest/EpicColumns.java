package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Release;
import org.longview.roadmap.RoadmapScreen;
import org.longview.rollup.Progress;
import org.longview.rollup.ProgressRule;
import org.longview.timeline.Picture;
import org.longview.timeline.Rail;

/** Writes epics as columns, one array per field: half the bytes of an object per epic. */
final class EpicColumns {

    private final JsonGenerator json;
    private final List<EpicFacts> epics;

    private EpicColumns(JsonGenerator json, List<EpicFacts> epics) {
        this.json = json;
        this.epics = epics;
    }

    /** Reads one value of an epic into the array that is being written. */
    private interface Cell {
        void write(Epic epic, ChildCounts children) throws IOException;
    }

    /** What the epics name by an index: projects, labels, components; and then the epics. */
    static void write(JsonGenerator json, RoadmapScreen screen, Picture picture)
            throws IOException {
        List<ProjectRef> projects = new ArrayList<>(screen.projects().values());
        Map<Long, Integer> index = new HashMap<>();
        json.writeArrayFieldStart("projects");
        for (ProjectRef project : projects) {
            index.put(project.id(), index.size());
            Parts.project(json, project);
        }
        json.writeEndArray();
        List<String> labels = names(screen, Epic::labels);
        Parts.texts(json, "labels", labels, label -> label);
        List<String> components = names(screen, Epic::components);
        Parts.texts(json, "components", components, component -> component);
        json.writeObjectFieldStart("epics");
        EpicColumns columns = new EpicColumns(json, screen.epics());
        columns.identity(index);
        columns.places("labels", labels, Epic::labels);
        columns.places("components", components, Epic::components);
        columns.releases(screen.releases().releases());
        columns.counts();
        columns.few("unread", EpicFacts::unread);
        columns.few("misdated", EpicFacts::misdated);
        columns.shares(screen.rules().progress());
        columns.rails(picture.epics());
        json.writeEndObject();
    }

    private void identity(Map<Long, Integer> projectIndex) throws IOException {
        column("id", (epic, children) -> json.writeString(Long.toString(epic.id())));
        column("key", (epic, children) -> json.writeString(epic.key()));
        column("summary", (epic, children) -> json.writeString(epic.summary()));
        column("project", (epic, children) -> json.writeNumber(projectIndex.get(epic.projectId())));
        column("status", (epic, children) -> json.writeString(epic.status()));
        column("category", (epic, children) -> json.writeString(epic.category().name()));
        column("dropped", (epic, children) -> json.writeBoolean(epic.dropped()));
    }

    private static List<String> names(RoadmapScreen screen, Function<Epic, List<String>> of) {
        return screen.epics().stream()
                .flatMap(facts -> of.apply(facts.epic()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A name that many epics have is written once; each names it by its place there. */
    private void places(String field, List<String> all, Function<Epic, List<String>> of)
            throws IOException {
        Map<String, Integer> place = new HashMap<>();
        all.forEach(name -> place.put(name, place.size()));
        column(field, (epic, children) -> indexes(of.apply(epic).stream().map(place::get)));
    }

    private void releases(List<Release> releases) throws IOException {
        Map<Long, Map<String, Integer>> place = new HashMap<>();
        for (int i = 0; i < releases.size(); i++) {
            Release release = releases.get(i);
            place.computeIfAbsent(release.projectId(), project -> new HashMap<>())
                    .put(release.name(), i);
        }
        column(
                "releases",
                (epic, children) -> {
                    Map<String, Integer> own = place.getOrDefault(epic.projectId(), Map.of());
                    indexes(epic.fixVersions().stream().map(own::get).filter(Objects::nonNull));
                });
    }

    private void indexes(Stream<Integer> indexes) throws IOException {
        json.writeStartArray();
        for (int index : indexes.toList()) {
            json.writeNumber(index);
        }
        json.writeEndArray();
    }

    private void counts() throws IOException {
        column("toDo", (epic, children) -> json.writeNumber(children.toDo()));
        column("inProgress", (epic, children) -> json.writeNumber(children.inProgress()));
        column("done", (epic, children) -> json.writeNumber(children.done()));
        column("droppedChildren", (epic, children) -> json.writeNumber(children.dropped()));
        column("pointsDone", (epic, children) -> Figures.sum(json, children.points().done()));
        column("pointsOpen", (epic, children) -> Figures.sum(json, children.points().open()));
        column("unestimated", (epic, children) -> json.writeNumber(children.points().without()));
    }

    /** What hardly any epic has; there is such a column only where one has it. */
    private void few(String field, ToIntFunction<EpicFacts> number) throws IOException {
        if (epics.stream().allMatch(facts -> number.applyAsInt(facts) == 0)) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (EpicFacts facts : epics) {
            json.writeNumber(number.applyAsInt(facts));
        }
        json.writeEndArray();
    }

    /** What the counts alone do not say: how far an epic is by a rule that weighs its issues. */
    private void shares(ProgressRule rule) throws IOException {
        if (rule == ProgressRule.COUNT || rule == ProgressRule.MANUAL) {
            return;
        }
        json.writeArrayFieldStart("share");
        for (EpicFacts facts : epics) {
            Figures.share(json, Progress.of(rule, facts.counts()).share());
        }
        json.writeEndArray();
        column(
                "unweighed",
                (epic, children) -> json.writeNumber(Progress.of(rule, children).unestimated()));
        column(
                "byCount",
                (epic, children) -> json.writeBoolean(Progress.of(rule, children).rule() != rule));
    }

    private void rails(List<Rail> rails) throws IOException {
        days("from", rails, Rail::from);
        Parts.texts(json, "fromSource", rails, rail -> rail.fromSource().name());
        days("to", rails, Rail::to);
        Parts.texts(json, "toSource", rails, rail -> rail.toSource().name());
        days("overdueSince", rails, Rail::overdueSince);
    }

    private void days(String field, List<Rail> rails, Function<Rail, Long> side)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Rail rail : rails) {
            json.writeObject(side.apply(rail));
        }
        json.writeEndArray();
    }

    private void column(String field, Cell cell) throws IOException {
        json.writeArrayFieldStart(field);
        for (EpicFacts facts : epics) {
            cell.write(facts.epic(), facts.counts());
        }
        json.writeEndArray();
    }
}
