package org.longview.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import org.longview.publish.ExportTransfer;
import org.longview.publish.ImportTransfer;
import org.longview.roadmap.Viewer;

/** Everything out, and in again, for system administrators. */
@Path("transfer")
@Produces("application/json")
public class TransferResource {

    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final Answers answers;
    private final ExportTransfer exporting;
    private final ImportTransfer importing;

    @Inject
    public TransferResource(Answers answers, ExportTransfer exporting, ImportTransfer importing) {
        this.answers = answers;
        this.exporting = exporting;
        this.importing = importing;
    }

    @GET
    public Response exportAll(@Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    Map<String, Object> document = exporting.export(viewer);
                    return Answer.ok((json, print) -> json.writeObject(document));
                });
    }

    @POST
    public Response importAll(@Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    JsonNode sent = StrictJson.object(Body.text(request, body, most(viewer)));
                    Map<String, Object> document = StrictJson.MAPPER.convertValue(sent, DOCUMENT);
                    return Answer.ok(ReportJson.of(importing.take(viewer, document)));
                });
    }

    /** Only who may import at all may send that much. */
    private int most(Viewer viewer) {
        return importing.isOpenTo(viewer) ? Body.TRANSFER : Body.USUAL;
    }
}
