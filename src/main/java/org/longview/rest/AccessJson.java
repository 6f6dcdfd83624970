package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.longview.roadmap.AccessReason;
import org.longview.roadmap.AccessScreen;
import org.longview.roadmap.Holders;
import org.longview.roadmap.Person;
import org.longview.strategy.Grant;

/** Writes who may see and change a roadmap, and why. */
final class AccessJson {
    private AccessJson() {}

    static Answer.Content of(AccessScreen screen) {
        return Answer.object(
                (json, print) -> {
                    json.writeStringField("kind", screen.roadmap().kind().name());
                    json.writeFieldName("project");
                    if (screen.project() == null) {
                        json.writeNull();
                    } else {
                        Parts.project(json, screen.project());
                    }
                    json.writeBooleanField("mayGrant", screen.mayGrant());
                    json.writeBooleanField("mayBrowseUsers", screen.mayBrowseUsers());
                    json.writeFieldName("you");
                    why(json, screen.you());
                    json.writeArrayFieldStart("grants");
                    for (AccessScreen.Given given : screen.grants()) {
                        given(json, given);
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("roles");
                    for (Holders.Role role : screen.roles()) {
                        json.writeStartObject();
                        json.writeStringField("id", role.id());
                        json.writeStringField("name", role.name());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    static Answer.Content of(AccessScreen.Why why) {
        return (json, print) -> why(json, why);
    }

    private static void why(JsonGenerator json, AccessScreen.Why why) throws IOException {
        json.writeStartObject();
        json.writeFieldName("person");
        person(json, why.person());
        reasons(json, "see", why.see());
        reasons(json, "edit", why.edit());
        json.writeEndObject();
    }

    private static void reasons(JsonGenerator json, String field, List<AccessReason> reasons)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (AccessReason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("reason", reason.kind().name());
            json.writeFieldName("grant");
            if (reason.grant() == null) {
                json.writeNull();
            } else {
                json.writeStartObject();
                grant(json, reason.grant());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void grant(JsonGenerator json, Grant grant) throws IOException {
        json.writeStringField("access", grant.access().name());
        json.writeStringField("kind", grant.holder().kind().name());
        json.writeStringField("holder", grant.holder().id());
    }

    private static void given(JsonGenerator json, AccessScreen.Given given) throws IOException {
        json.writeStartObject();
        grant(json, given.grant());
        json.writeStringField("name", given.name());
        json.writeFieldName("members");
        if (given.members() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeNumberField("total", given.members().total());
            json.writeArrayFieldStart("shown");
            for (Person person : given.members().shown()) {
                person(json, person);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, Person person) throws IOException {
        if (person == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("key", person.key());
        json.writeStringField("name", person.displayName());
        json.writeBooleanField("active", person.active());
        json.writeEndObject();
    }
}
