package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** A project: the panels of the item that the address selects, or its issues. */
final class ProjectPage extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient IssueTexts issues;

    ProjectPage(Pages pages, SandboxJira jira) {
        super(pages, jira);
        this.issues = new IssueTexts(pages, jira);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (rest(request).isEmpty()) {
            response.sendRedirect(Site.CONTEXT + "/projects");
            return;
        }
        Optional<Data.Project> project =
                jira.world().projectByKey(rest(request)).filter(this::browses);
        String selected = text(request, "selectedItem");
        if (project.isEmpty() || !selected.isEmpty() && !pages.offers(project.get(), selected)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String html =
                selected.isEmpty()
                        ? issues.ofProject(project.get(), user())
                        : pages.panels(project.get(), selected);
        response.getWriter()
                .print(pages.projectPage(project.get(), selected, project.get().name(), html));
    }
}
