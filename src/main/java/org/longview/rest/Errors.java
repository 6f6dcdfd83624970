package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.UUID;
import org.longview.host.HostLacks;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.Forbidden;
import org.longview.roadmap.NotFound;
import org.longview.roadmap.TooLarge;
import org.longview.strategy.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one body that every error has. */
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private Errors() {}

    static Answer anonymous() {
        return error(401, "FORBIDDEN", "Log in first");
    }

    /** A foreign page can make a browser send a request, but not one with this header. */
    static Answer withoutToken() {
        return error(
                403,
                "FORBIDDEN",
                "Send changes with the header X-Atlassian-Token: no-check",
                "X-Atlassian-Token",
                null);
    }

    static Answer of(Throwable e) {
        if (e instanceof Rejected rejected) {
            return rejected(rejected);
        }
        if (e instanceof Forbidden) {
            return error(403, "FORBIDDEN", e.getMessage());
        }
        if (e instanceof NotFound missing) {
            return error(404, "NOT_FOUND", e.getMessage(), missing.field(), missing.value());
        }
        if (e instanceof Conflict conflict) {
            return new Answer(409, ConflictJson.of(conflict));
        }
        if (e instanceof TooLarge) {
            return error(413, "TOO_LARGE", e.getMessage());
        }
        if (e instanceof Unsupported) {
            return error(415, "UNSUPPORTED", e.getMessage());
        }
        return HostLacks.in(e).map(Errors::lacking).orElseGet(() -> internal(e));
    }

    /** Not a bug of the moment: an administrator has to know what this Jira does not have. */
    private static Answer lacking(HostLacks e) {
        LOG.error("Longview could not answer a request", e);
        return error(
                503,
                "HOST_LACKS",
                e.getMessage() + ". An administrator finds more under Longview > Self-check");
    }

    private static Answer rejected(Rejected e) {
        return error(400, "INVALID", e.getMessage(), e.field(), e.value());
    }

    /** The reader gets a number to quote, the log the cause: a stack trace is nobody's business. */
    private static Answer internal(Throwable e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Longview could not answer a request (reference {})", reference, e);
        return error(
                500,
                "INTERNAL",
                "Longview could not do this; Jira's log says why under the reference " + reference);
    }

    private static Answer error(int status, String code, String message) {
        return error(status, code, message, null, null);
    }

    private static Answer error(
            int status, String code, String message, String field, String sent) {
        String value = Bad.shortenedOrNull(sent);
        return new Answer(
                status, Answer.object((json, print) -> head(json, code, message, field, value)));
    }

    static void head(JsonGenerator json, String code, String message, String field, String value)
            throws IOException {
        json.writeStringField("code", code);
        json.writeStringField("message", message);
        json.writeStringField("field", field);
        json.writeStringField("value", value);
    }
}
