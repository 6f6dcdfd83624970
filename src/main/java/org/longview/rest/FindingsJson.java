package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longview.delivery.DateChange;
import org.longview.delivery.Ending;
import org.longview.delivery.ProjectRef;
import org.longview.roadmap.Findings;
import org.longview.roadmap.MendFinding;
import org.longview.roadmap.Person;
import org.longview.rollup.Finding;
import org.longview.strategy.Initiative;
import org.longview.timeline.Rail;

/** Writes what is amiss in a roadmap, by kind. */
final class FindingsJson {
    /** Of one kind; how many there are is always said. */
    private static final int MOST = 500;

    private final JsonGenerator json;
    private final Findings findings;

    private FindingsJson(JsonGenerator json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    static Answer.Content of(Findings findings) {
        return Answer.object((json, print) -> new FindingsJson(json, findings).write());
    }

    static Answer.Content mended(MendFinding.Mended mended) {
        return Answer.command(
                mended.command(),
                (json, print) -> {
                    id(json, "issueId", mended.issueId());
                    dates(json, mended.dates());
                });
    }

    private void write() throws IOException {
        Map<Finding.Kind, List<Finding>> byKind =
                findings.found().stream().collect(Collectors.groupingBy(Finding::kind));
        json.writeBooleanField("editable", findings.editable());
        json.writeNumberField("total", findings.found().size());
        Parts.extent(json, findings.extent());
        json.writeArrayFieldStart("groups");
        for (Finding.Kind kind : Finding.Kind.values()) {
            if (byKind.containsKey(kind)) {
                group(kind, byKind.get(kind));
            }
        }
        json.writeEndArray();
    }

    private void group(Finding.Kind kind, List<Finding> found) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind.name());
        json.writeStringField("severity", kind.severity().name());
        json.writeNumberField("count", found.size());
        json.writeArrayFieldStart("findings");
        for (Finding finding : found.subList(0, Math.min(MOST, found.size()))) {
            json.writeStartObject();
            subject(finding);
            evidence(finding.evidence());
            Parts.texts(
                    json, "fixes", findings.editable() ? finding.fixes() : List.of(), Enum::name);
            dates(json, findings.editable() ? finding.dates() : List.of());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void subject(Finding finding) throws IOException {
        Finding.Subject subject = finding.subject();
        Initiative initiative =
                subject.initiativeUid() == null
                        ? null
                        : findings.initiatives().get(subject.initiativeUid());
        json.writeStringField("initiativeUid", subject.initiativeUid());
        json.writeStringField("name", initiative == null ? null : initiative.name());
        issue("issueId", "key", "summary", subject.issueId());
        issue("childId", "childKey", "childSummary", subject.childId());
        ending(subject.ending());
        String owner = initiative == null ? null : initiative.ownerKey();
        Person person = owner == null ? null : findings.people().get(owner);
        json.writeStringField("owner", person == null ? owner : person.displayName());
        Findings.Named epic =
                subject.issueId() == null ? null : findings.issues().get(subject.issueId());
        ProjectRef project = epic == null ? null : findings.projects().get(epic.projectId());
        json.writeStringField("project", project == null ? null : project.name());
    }

    private void ending(Ending ending) throws IOException {
        if (ending == null) {
            json.writeNullField("ending");
            return;
        }
        json.writeObjectFieldStart("ending");
        json.writeStringField("kind", ending.kind().name());
        json.writeStringField("id", ending.id());
        json.writeStringField("name", ending.name());
        json.writeStringField("meaning", ending.meaning().name());
        json.writeEndObject();
    }

    private void issue(String idField, String keyField, String summaryField, Long id)
            throws IOException {
        Findings.Named named = id == null ? null : findings.issues().get(id);
        id(json, idField, id);
        json.writeStringField(keyField, named == null ? null : named.key());
        json.writeStringField(summaryField, named == null ? null : named.summary());
    }

    private void evidence(Finding.Evidence evidence) throws IOException {
        json.writeNumberField("part", evidence.part());
        json.writeNumberField("whole", evidence.whole());
        json.writeNumberField("days", evidence.days());
        Parts.rail(json, "span", Rail.of(evidence.span()));
        Parts.rail(json, "allowed", Rail.of(evidence.allowed()));
    }

    private static void id(JsonGenerator json, String field, Long id) throws IOException {
        json.writeStringField(field, id == null ? null : Long.toString(id));
    }

    private static void dates(JsonGenerator json, List<DateChange> dates) throws IOException {
        json.writeArrayFieldStart("dates");
        for (DateChange change : dates) {
            json.writeStartObject();
            json.writeStringField("field", change.field().name());
            Parts.day(json, "from", change.from());
            Parts.day(json, "to", change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
