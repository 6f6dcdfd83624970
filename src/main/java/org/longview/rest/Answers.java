package org.longview.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Settings;
import org.longview.roadmap.Viewer;
import org.longview.strategy.FiscalYear;

/**
 * Runs a request for whoever asks and turns what comes out, or what goes wrong, into an answer.
 * Changes must carry Jira's XSRF header.
 *
 * <p>This is a wrapper and not an {@code ExceptionMapper}: how a mapper is found differs between
 * Jira's generations, and a refusal has to look the same on all of them.
 */
public final class Answers {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentViewer viewers;
    private final Settings settings;

    public Answers(CurrentViewer viewers, Settings settings) {
        this.viewers = viewers;
        this.settings = settings;
    }

    Response to(HttpServletRequest request, Function<Viewer, Answer> work) {
        Optional<Viewer> viewer = viewers.viewer();
        if (viewer.isEmpty()) {
            Print plain = new Print(Locale.ENGLISH, FiscalYear.CALENDAR);
            return response(request, 401, Errors.anonymous().written(plain));
        }
        if (!READING.contains(request.getMethod())
                && !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            Answer refusal = Errors.withoutToken();
            return response(request, refusal.status(), refusal.written(print(viewer.get())));
        }
        try {
            Answer answer = work.apply(viewer.get());
            return response(request, answer.status(), answer.written(print(viewer.get())));
        } catch (RuntimeException | LinkageError e) {
            Answer error = Errors.of(e);
            return response(request, error.status(), error.written(print(viewer.get())));
        }
    }

    /** The same for a request whose body has fields of these names, none of them too large. */
    Response toFields(
            HttpServletRequest request,
            InputStream body,
            BiFunction<Viewer, Fields, Answer> work,
            String... names) {
        return to(
                request,
                viewer ->
                        work.apply(viewer, Fields.of(Body.text(request, body, Body.USUAL), names)));
    }

    /**
     * The same for a request that deletes what the person saw in some version.
     *
     * @param work answers the id of the command
     */
    Response toDeletion(
            HttpServletRequest request, String version, BiFunction<Viewer, Long, String> work) {
        return to(
                request,
                viewer -> Answer.ok(Answer.command(work.apply(viewer, Numbers.version(version)))));
    }

    private Print print(Viewer viewer) {
        return new Print(viewer.locale(), settings.fiscalYear());
    }

    private static Response response(HttpServletRequest request, int status, Chunks plain) {
        Response.ResponseBuilder response =
                Response.status(status)
                        .type("application/json;charset=UTF-8")
                        .header("Cache-Control", "no-store")
                        .header("Vary", "Accept-Encoding");
        if (Compression.wanted(request, plain.size())) {
            return response.header("Content-Encoding", "gzip")
                    .entity(Compression.gzip(plain).entity())
                    .build();
        }
        return response.entity(plain.entity()).build();
    }
}
