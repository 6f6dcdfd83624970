package org.longview.rest;

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

    private final Answers answers;
    private final ExportTransfer exporting;
    private final ImportTransfer importing;
    private final SecureSession session;

    @Inject
    public TransferResource(
            Answers answers,
            ExportTransfer exporting,
            ImportTransfer importing,
            SecureSession session) {
        this.answers = answers;
        this.exporting = exporting;
        this.importing = importing;
        this.session = session;
    }

    @GET
    public Response exportAll(@Context HttpServletRequest request) {
        return answers.to(
                request,
                viewer -> {
                    confirm(request, viewer);
                    Map<String, Object> document = exporting.export(viewer);
                    return Answer.ok((json, print) -> json.writeObject(document));
                });
    }

    @POST
    public Response importAll(@Context HttpServletRequest request, InputStream body) {
        return answers.to(
                request,
                viewer -> {
                    byte[] sent = Body.bytes(request, body, most(viewer));
                    confirm(request, viewer);
                    return Answer.ok(
                            ReportJson.of(importing.take(viewer, TransferDocument.of(sent))));
                });
    }

    /** Who may not do it at all is told that by the use case, and asked for no password. */
    private void confirm(HttpServletRequest request, Viewer viewer) {
        if (importing.isOpenTo(viewer)) {
            session.require(request);
        }
    }

    /** Only who may import at all may send that much. */
    private int most(Viewer viewer) {
        return importing.isOpenTo(viewer) ? Body.TRANSFER : Body.USUAL;
    }
}
