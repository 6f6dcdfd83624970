package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** A plain page of one issue; the key of a project leads to the project. */
final class IssuePage extends PageServlet {
    private static final long serialVersionUID = 1;

    private final transient IssueTexts issues;

    IssuePage(Pages pages, SandboxJira jira) {
        super(pages, jira);
        this.issues = new IssueTexts(pages, jira);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String key = rest(request);
        Optional<Data.Issue> issue =
                jira.world().issueByKey(key).filter(found -> jira.rights().sees(user(), found));
        if (jira.world().projectByKey(key).filter(this::browses).isPresent()) {
            response.sendRedirect(Site.CONTEXT + "/projects/" + key);
        } else if (issue.isPresent()) {
            Data.Project project = jira.world().project(issue.get().projectId()).orElseThrow();
            String html = issues.of(issue.get(), user());
            response.getWriter().print(pages.projectPage(project, "issue", key, html));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
