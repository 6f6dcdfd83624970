package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.longview.delivery.ChildCounts;
import org.longview.roadmap.InitiativeView;
import org.longview.roadmap.RoadmapScreen;
import org.longview.strategy.Theme;
import org.longview.strategy.Timeframe;

/** Writes which initiatives stand in which lane, and which have no day to stand at. */
final class LanesJson {

    private LanesJson() {}

    static void write(JsonGenerator json, RoadmapScreen screen) throws IOException {
        json.writeArrayFieldStart("lanes");
        for (Theme theme : screen.themes()) {
            lane(json, screen, theme.uid());
        }
        lane(json, screen, null);
        json.writeEndArray();
        Parts.numbers(json, "undated", indexes(screen, LanesJson::isUndated), index -> index);
    }

    private static void lane(JsonGenerator json, RoadmapScreen screen, String themeUid)
            throws IOException {
        List<Integer> members =
                indexes(screen, view -> Objects.equals(view.initiative().themeUid(), themeUid));
        ChildCounts sum = ChildCounts.NONE;
        for (int index : members) {
            sum = sum.plus(screen.initiatives().get(index).counts());
        }
        json.writeStartObject();
        json.writeStringField("themeUid", themeUid);
        Parts.numbers(json, "initiatives", members, index -> index);
        Parts.count(json, sum);
        json.writeEndObject();
    }

    private static boolean isUndated(InitiativeView view) {
        Timeframe timeframe = view.initiative().timeframe();
        return timeframe == null || !timeframe.isDated();
    }

    private static List<Integer> indexes(RoadmapScreen screen, Predicate<InitiativeView> wanted) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < screen.initiatives().size(); i++) {
            if (wanted.test(screen.initiatives().get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }
}
