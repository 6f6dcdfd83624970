package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Extent;
import org.longview.delivery.ProjectRef;
import org.longview.roadmap.Person;
import org.longview.roadmap.SeenViews;
import org.longview.strategy.SavedView;
import org.longview.strategy.Theme;
import org.longview.strategy.Timeframe;
import org.longview.timeline.Rail;

/** Writes the pieces of JSON that several answers share. */
final class Parts {

    private Parts() {}

    static void day(JsonGenerator json, String field, LocalDate day) throws IOException {
        if (day == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, day.toEpochDay());
        }
    }

    static void timeframe(JsonGenerator json, Timeframe timeframe, Print print) throws IOException {
        timeframe(json, "timeframe", timeframe, print);
    }

    static void timeframe(JsonGenerator json, String field, Timeframe timeframe, Print print)
            throws IOException {
        if (timeframe == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("text", timeframe.text());
        json.writeStringField("label", timeframe.label(print.locale(), print.fiscal()));
        json.writeStringField("granularity", timeframe.granularity().name());
        day(json, "from", timeframe.firstDay().orElse(null));
        day(json, "to", timeframe.lastDay().orElse(null));
        json.writeEndObject();
    }

    static void rail(JsonGenerator json, Rail rail) throws IOException {
        rail(json, "span", rail);
    }

    static void rail(JsonGenerator json, String field, Rail rail) throws IOException {
        if (!rail.isKnown()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeFieldName("from");
        json.writeObject(rail.from());
        json.writeStringField("fromSource", rail.fromSource().name());
        json.writeFieldName("to");
        json.writeObject(rail.to());
        json.writeStringField("toSource", rail.toSource().name());
        json.writeFieldName("overdueSince");
        json.writeObject(rail.overdueSince());
        json.writeEndObject();
    }

    static void count(JsonGenerator json, ChildCounts counts) throws IOException {
        json.writeObjectFieldStart("count");
        json.writeNumberField("done", counts.done());
        json.writeNumberField("inProgress", counts.inProgress());
        json.writeNumberField("toDo", counts.toDo());
        json.writeNumberField("total", counts.total());
        json.writeNumberField("dropped", counts.dropped());
        json.writeEndObject();
    }

    static void progress(JsonGenerator json, ChildCounts counts) throws IOException {
        json.writeObjectFieldStart("progress");
        count(json, counts);
        json.writeObjectFieldStart("points");
        json.writeFieldName("done");
        Figures.sum(json, counts.points().done());
        json.writeFieldName("open");
        Figures.sum(json, counts.points().open());
        json.writeNumberField("unestimated", counts.points().without());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** On how many issues numbers rest, of how many. */
    static void extent(JsonGenerator json, Extent extent) throws IOException {
        json.writeObjectFieldStart("extent");
        json.writeNumberField("read", extent.read());
        json.writeNumberField("of", extent.of());
        json.writeEndObject();
    }

    static void project(JsonGenerator json, ProjectRef project) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Long.toString(project.id()));
        json.writeStringField("key", project.key());
        json.writeStringField("name", project.name());
        json.writeStringField("category", project.category());
        json.writeEndObject();
    }

    static void theme(JsonGenerator json, Theme theme) throws IOException {
        theme(json, theme, null);
    }

    /**
     * @param home in a portfolio the project whose roadmap keeps the theme, else null
     */
    static void theme(JsonGenerator json, Theme theme, Long home) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", theme.uid());
        json.writeStringField("name", theme.name());
        json.writeStringField("description", theme.description());
        json.writeStringField("colour", theme.colour().name());
        if (home != null) {
            json.writeStringField("home", home.toString());
        }
        json.writeNumberField("version", theme.version());
        json.writeEndObject();
    }

    /** What a view is to its owner is told to its owner only. */
    static void view(JsonGenerator json, SavedView view, boolean mine) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", view.uid());
        json.writeStringField("name", view.name());
        json.writeStringField("query", view.query());
        json.writeBooleanField("shared", view.shared());
        json.writeBooleanField("mine", mine);
        json.writeBooleanField("ownDefault", mine && view.ownDefault());
        json.writeBooleanField("commonDefault", view.commonDefault());
        json.writeNumberField("version", view.version());
        json.writeEndObject();
    }

    static void views(JsonGenerator json, SeenViews seen) throws IOException {
        json.writeArrayFieldStart("views");
        for (SavedView view : seen.views()) {
            view(json, view, seen.isMine(view));
        }
        json.writeEndArray();
    }

    static void people(JsonGenerator json, Collection<Person> people) throws IOException {
        json.writeObjectFieldStart("people");
        for (Person person : people) {
            json.writeObjectFieldStart(person.key());
            json.writeStringField("name", person.displayName());
            json.writeBooleanField("active", person.active());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static <T> void texts(
            JsonGenerator json, String field, Collection<T> things, Function<T, String> text)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T thing : things) {
            json.writeString(text.apply(thing));
        }
        json.writeEndArray();
    }

    static <T> void numbers(
            JsonGenerator json, String field, Collection<T> things, ToIntFunction<T> number)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T thing : things) {
            json.writeNumber(number.applyAsInt(thing));
        }
        json.writeEndArray();
    }
}
