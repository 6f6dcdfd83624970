package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Gaps;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.RoadmapScreen;
import org.longview.strategy.Cadence;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Grouping;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;
import org.longview.timeline.Picture;

/** Writes everything that one screen of a roadmap shows; initiatives name epics by their index. */
final class ScreenJson {

    private final RoadmapScreen screen;
    private final Picture picture;

    private ScreenJson(RoadmapScreen screen) {
        this.screen = screen;
        this.picture = screen.picture();
    }

    static Answer.Content of(RoadmapScreen screen) {
        ScreenJson writer = new ScreenJson(screen);
        return Answer.object(
                (json, print) -> {
                    writer.head(json);
                    writer.initiatives(json, print);
                    AimsJson.write(json, screen, print);
                    LanesJson.write(json, writer.picture);
                    writer.unassigned(json);
                    ReleaseColumns.write(json, screen.releases());
                    EpicColumns.write(json, screen, writer.picture);
                });
    }

    private void head(JsonGenerator json) throws IOException {
        boolean stored = screen.roadmap() != null;
        json.writeStringField("uid", stored ? screen.roadmap().uid() : null);
        json.writeStringField("name", screen.name());
        RoadmapKind kind = stored ? screen.roadmap().kind() : RoadmapKind.PROJECT;
        json.writeStringField("kind", kind.name());
        json.writeFieldName("version");
        json.writeObject(version());
        Grouping grouping = stored ? screen.roadmap().grouping() : null;
        if (grouping != null) {
            json.writeStringField("grouping", grouping.name());
        }
        json.writeFieldName("home");
        if (screen.home() == null) {
            json.writeNull();
        } else {
            Parts.project(json, screen.home());
        }
        asOf(json);
        Parts.extent(json, screen.extent());
        json.writeNumberField("fiscalStartMonth", screen.fiscalYear().startMonth());
        json.writeObjectFieldStart("rights");
        boolean portfolio = kind == RoadmapKind.PORTFOLIO;
        json.writeBooleanField("edit", portfolio ? screen.editsAny() : screen.editable());
        if (portfolio) {
            json.writeBooleanField("portfolio", screen.editable());
        }
        json.writeEndObject();
        rules(json);
        json.writeArrayFieldStart("themes");
        for (Theme theme : screen.themes()) {
            Parts.theme(json, theme, screen.isPortfolio() ? home(theme) : null);
        }
        json.writeEndArray();
        Parts.people(json, screen.people().values());
        Parts.views(json, screen.views());
    }

    /** It counts what is done with hidden projects and issues too: it is for changing only. */
    private Long version() {
        return screen.roadmap() != null && screen.editable() ? screen.roadmap().version() : null;
    }

    private Long home(Theme theme) {
        return screen.homes().byUid().get(theme.roadmapUid()).homeProjectId();
    }

    private void asOf(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("asOf");
        json.writeStringField("instant", screen.asOf().toString());
        Parts.day(json, "today", screen.today());
        json.writeStringField("zone", screen.rules().zone().getId());
        json.writeEndObject();
    }

    private void rules(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        json.writeStringField("epicDates", screen.rules().rollUp().epicDates().name());
        json.writeStringField("initiativeDates", screen.rules().rollUp().initiativeDates().name());
        json.writeStringField("progress", screen.rules().progress().name());
        json.writeNumberField("overhangPercent", screen.rules().health().overhangPercent());
        json.writeNumberField("pacePercent", screen.rules().health().pacePercent());
        gaps(json, screen.rules().gaps());
        // what the roadmap itself decides: a zone that it leaves open stays Jira's
        Roadmap own = screen.roadmap();
        json.writeStringField("ownZone", own == null ? null : own.settings().zone());
        json.writeBooleanField("lastResortDates", own != null && own.settings().lastResortDates());
        ColumnNames columns = own == null ? ColumnNames.DEFAULTS : own.settings().columns();
        json.writeStringField("nowName", columns.now());
        json.writeStringField("nextName", columns.next());
        json.writeStringField("laterName", columns.later());
        json.writeStringField("scoring", own == null ? null : own.settings().scoring());
        Cadence cadence = own == null ? Cadence.NONE : own.settings().cadence();
        json.writeStringField("cadence", cadence.name());
        json.writeArrayFieldStart("teamWeeks");
        TeamWeeks teamWeeks = own == null ? TeamWeeks.DEFAULTS : own.settings().teamWeeks();
        // what a size stands for is a matter of the roadmap that keeps the initiative
        for (BigDecimal weeks : screen.isPortfolio() ? List.<BigDecimal>of() : teamWeeks.weeks()) {
            json.writeNumber(weeks);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Fields that say nothing, so that nobody takes for missing work what nobody can enter. */
    private static void gaps(JsonGenerator json, Gaps gaps) throws IOException {
        Parts.texts(json, "notFound", sorted(gaps.notFound()), TrackerField::name);
        Parts.texts(json, "notFilled", sorted(gaps.notFilled()), TrackerField::name);
    }

    private static List<TrackerField> sorted(Set<TrackerField> fields) {
        return fields.stream().sorted().toList();
    }

    private void initiatives(JsonGenerator json, Print print) throws IOException {
        json.writeArrayFieldStart("initiatives");
        for (int i = 0; i < screen.initiatives().size(); i++) {
            json.writeStartObject();
            Initiative initiative = screen.initiatives().get(i).initiative();
            boolean editable = screen.homes().isEditable(initiative);
            InitiativeJson.fields(json, initiative, print, editable);
            if (screen.isPortfolio()) {
                Long home = screen.homes().homeOf(initiative).homeProjectId();
                json.writeStringField("home", home.toString());
            }
            Parts.numbers(json, "epics", picture.under().get(i).epics(), index -> index);
            Parts.numbers(json, "supports", picture.under().get(i).supports(), index -> index);
            Parts.extent(json, screen.initiatives().get(i).extent());
            InitiativeJson.derived(json, picture.rows().get(i), print);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void unassigned(JsonGenerator json) throws IOException {
        Map<Long, Integer> index = new HashMap<>();
        for (EpicFacts facts : screen.epics()) {
            index.put(facts.epic().id(), index.size());
        }
        Parts.numbers(json, "unassigned", screen.unassigned(), index::get);
    }
}
