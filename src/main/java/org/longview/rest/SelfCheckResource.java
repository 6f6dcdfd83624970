package org.longview.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.longview.host.Caller;
import org.longview.host.HostLacks;
import org.longview.host.SelfCheck;
import org.longview.host.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What of this Jira Longview does not find; it uses no library, so that it answers on any Jira. */
@Path("selfcheck")
@Produces("application/json")
public class SelfCheckResource {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckResource.class);

    private final Caller caller;
    private final SelfCheck check;

    @Inject
    public SelfCheckResource(Caller caller, SelfCheck check) {
        this.caller = caller;
        this.check = check;
    }

    @GET
    public Response report() {
        SelfCheckJson json = new SelfCheckJson(Texts.in(Locale.ENGLISH));
        try {
            return switch (caller.kind()) {
                case ANONYMOUS -> answer(401, json.error("FORBIDDEN", "Log in first"));
                case PERSON ->
                        answer(403, json.error("FORBIDDEN", "Only an administrator may see this"));
                case ADMINISTRATOR -> answer(200, json.report(check.run()));
            };
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Longview's self-check cannot answer", e);
            return answer(503, json.error("HOST_LACKS", HostLacks.inWords(e)));
        }
    }

    private static Response answer(int status, String body) {
        return Response.status(status)
                .type("application/json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }
}
