package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;
import org.longview.roadmap.Explanation;
import org.longview.rollup.Culprit;
import org.longview.rollup.Judge;
import org.longview.rollup.Outcome;
import org.longview.rollup.Remedy;
import org.longview.rollup.Standing;
import org.longview.rollup.Why;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.timeline.Rail;

/** Writes why computed values are what they are. */
final class WhyJson {

    /** Of issues that a remedy names; how many there are is always said. */
    private static final int MOST_NAMED = 50;

    private final JsonGenerator json;
    private final Explanation of;
    private final Judge judge;

    private WhyJson(JsonGenerator json, Explanation of) {
        this.json = json;
        this.of = of;
        this.judge = of.why().judgement().judge();
    }

    static Answer.Content of(Explanation explanation) {
        return Answer.object((json, print) -> new WhyJson(json, explanation).write(print));
    }

    private void write(Print print) throws IOException {
        Outcome outcome = of.why().outcome();
        Initiative initiative = of.why().judgement().initiative();
        json.writeStringField("initiativeUid", initiative.uid());
        Parts.timeframe(json, initiative.timeframe(), print);
        Parts.day(json, "today", judge.today());
        json.writeNumberField("issues", of.issues().size());
        Parts.extent(json, of.extent());
        health(outcome, initiative.health());
        Parts.rail(json, Rail.of(outcome.standing().live()));
        json.writeStringField("epicDates", judge.dates().epicDates().name());
        json.writeStringField("initiativeDates", judge.dates().initiativeDates().name());
        ProgressJson.write(json, "progress", outcome.progress());
        culprits("start", of.why().ofTheStart(), WhyJson::days);
        culprits("end", of.why().ofTheEnd(), WhyJson::days);
        culprits("share", of.why().ofTheShare(), WhyJson::part);
        remedy(of.why().remedy());
        leftOut();
    }

    /** Dates that cannot be meant, and how many issues have some. */
    private void leftOut() throws IOException {
        json.writeNumberField("leftOutCount", of.leftOut().size());
        json.writeArrayFieldStart("leftOut");
        for (Explanation.Dated dated : of.leftOut().stream().limit(MOST_NAMED).toList()) {
            json.writeStartObject();
            issue(dated.issueId());
            json.writeBooleanField("start", dated.date().start());
            Parts.day(json, "day", dated.date().day());
            json.writeStringField("source", dated.date().source().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void health(Outcome outcome, Health byHand) throws IOException {
        Standing standing = outcome.standing();
        json.writeObjectFieldStart("health");
        json.writeStringField("value", outcome.health().value().name());
        json.writeStringField("cause", outcome.health().cause().name());
        json.writeStringField("manual", byHand.name());
        json.writeNumberField("overhangPercent", judge.health().overhangPercent());
        json.writeNumberField("pacePercent", judge.health().pacePercent());
        json.writeFieldName("overhang");
        json.writeObject(standing.overhang().isPresent() ? standing.overhang().getAsLong() : null);
        share(
                "timeLeft",
                standing.isDated()
                        ? OptionalDouble.of(standing.timeLeft())
                        : OptionalDouble.empty());
        share("workLeft", standing.workLeft());
        json.writeEndObject();
    }

    /** By how much something moves, in what its value is measured in. */
    private interface Effect {
        void write(JsonGenerator json, double effect) throws IOException;
    }

    /** A side that would no longer be known moves by no number of days. */
    static void days(JsonGenerator json, double effect) throws IOException {
        if (effect == Double.MAX_VALUE) {
            json.writeNull();
        } else {
            Figures.sum(json, effect);
        }
    }

    static void part(JsonGenerator json, double effect) throws IOException {
        Figures.share(json, OptionalDouble.of(effect));
    }

    private void culprits(String field, Why.Moving moving, Effect effect) throws IOException {
        json.writeNumberField(field + "Count", moving.total());
        json.writeArrayFieldStart(field);
        for (Culprit culprit : moving.first()) {
            json.writeStartObject();
            issue(culprit.issueId());
            json.writeFieldName("effect");
            effect.write(json, culprit.effect());
            json.writeObjectFieldStart("without");
            json.writeStringField("health", culprit.without().health().value().name());
            Parts.rail(json, Rail.of(culprit.without().standing().live()));
            share("share", culprit.without().progress().share());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void remedy(Remedy remedy) throws IOException {
        json.writeObjectFieldStart("remedy");
        Parts.day(json, "by", remedy.by());
        json.writeNumberField("count", remedy.issues().size());
        json.writeArrayFieldStart("issues");
        for (Long id : remedy.issues().stream().limit(MOST_NAMED).toList()) {
            json.writeStartObject();
            issue(id);
            json.writeEndObject();
        }
        json.writeEndArray();
        share(
                "share",
                remedy.share() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(remedy.share()));
        json.writeNumberField("finish", remedy.finish());
        json.writeEndObject();
    }

    private void issue(long id) throws IOException {
        Explanation.Named named = of.issues().get(id);
        json.writeStringField("id", Long.toString(id));
        json.writeStringField("key", named.key());
        json.writeStringField("summary", named.summary());
        json.writeBooleanField("epic", named.epic());
    }

    private void share(String field, OptionalDouble share) throws IOException {
        json.writeFieldName(field);
        Figures.share(json, share);
    }
}
