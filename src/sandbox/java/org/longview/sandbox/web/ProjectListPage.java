package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** The projects that somebody may browse. */
final class ProjectListPage extends PageServlet {
    private static final long serialVersionUID = 1;

    ProjectListPage(Pages pages, SandboxJira jira) {
        super(pages, jira);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Map<String, Object>> rows =
                jira.world().projects().stream().filter(this::browses).map(this::row).toList();
        response.getWriter()
                .print(
                        pages.page(
                                "Projects", pages.render("projects.vm", Map.of("projects", rows))));
    }

    private Map<String, Object> row(Data.Project project) {
        return Map.of(
                "key", project.key(),
                "name", project.name(),
                "category", project.category() == null ? "" : project.category(),
                "lead", jira.world().user(project.lead()).map(Data.User::displayName).orElse(""));
    }
}
