package org.longview.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** The few pages of Jira that the sandbox has, and its own diagnostics. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Pages pages;
    private final transient Host host;
    private final transient SandboxJira jira;
    private final transient IssuePage issues;

    PageServlet(Pages pages, Host host, SandboxJira jira) {
        this.pages = pages;
        this.host = host;
        this.jira = jira;
        this.issues = new IssuePage(pages, jira);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        host.resources().begin();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        super.service(request, response);
    }

    private Data.User user() {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        return user == null ? null : jira.world().user(user.getKey()).orElse(null);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (path.equals("/error")) {
            error(request, response);
        } else if (path.equals("/login.jsp")) {
            response.getWriter().print(login(request, ""));
        } else if (user() == null) {
            response.sendRedirect(
                    Site.CONTEXT
                            + "/login.jsp?os_destination="
                            + encoded(destination(request, path)));
        } else if (path.equals("/") || path.equals("/projects")) {
            response.getWriter().print(projects());
        } else if (path.startsWith("/projects/")) {
            project(path.substring("/projects/".length()), request, response);
        } else if (path.startsWith("/browse/")) {
            browse(path.substring("/browse/".length()), response);
        } else if (path.equals("/sandbox/diagnostics")) {
            response.getWriter().print(diagnostics());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        if (path.equals("/login.jsp")) {
            Optional<ApplicationUser> user =
                    jira.authentication()
                            .check(text(request, "os_username"), text(request, "os_password"));
            if (user.isEmpty()) {
                response.getWriter()
                        .print(login(request, "Your username and password are incorrect."));
                return;
            }
            request.getSession(true);
            request.changeSessionId();
            request.getSession().setAttribute(ActingFilter.USER, user.get().getKey());
            String destination = text(request, "os_destination");
            boolean local =
                    destination.startsWith("/")
                            && !destination.startsWith("//")
                            && !destination.contains("\\");
            response.sendRedirect(Site.CONTEXT + (local ? destination : "/"));
        } else if (path.equals("/logout")) {
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            response.sendRedirect(Site.CONTEXT + "/login.jsp");
        } else if (path.equals("/sandbox/diagnostics") && user() != null) {
            jira.calls().reset();
            response.sendRedirect(Site.CONTEXT + "/sandbox/diagnostics");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return request.getParameter(name) == null ? "" : request.getParameter(name);
    }

    private static String destination(HttpServletRequest request, String path) {
        return path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String login(HttpServletRequest request, String problem) throws IOException {
        return pages.page(
                "Log in",
                pages.render(
                        "login.vm",
                        Map.of(
                                "problem",
                                problem,
                                "destination",
                                text(request, "os_destination"))));
    }

    private String projects() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Data.Project project : jira.world().projects()) {
            if (jira.rights().has("BROWSE_PROJECTS", project, user())) {
                rows.add(
                        Map.of(
                                "key", project.key(),
                                "name", project.name(),
                                "category", project.category() == null ? "" : project.category(),
                                "lead",
                                        jira.world()
                                                .user(project.lead())
                                                .map(Data.User::displayName)
                                                .orElse("")));
            }
        }
        return pages.page("Projects", pages.render("projects.vm", Map.of("projects", rows)));
    }

    private void project(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Data.Project> project =
                jira.world()
                        .projectByKey(key)
                        .filter(found -> jira.rights().has("BROWSE_PROJECTS", found, user()));
        if (project.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String selected = text(request, "selectedItem");
        String contentHtml;
        if (selected.isEmpty()) {
            contentHtml = issues.ofProject(project.get(), user());
        } else {
            contentHtml =
                    String.join(
                            "",
                            host.fragments().panels(selected, pages.projectContext(project.get())));
            if (contentHtml.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        response.getWriter()
                .print(
                        pages.projectPage(
                                project.get(), selected, project.get().name(), contentHtml));
    }

    private void browse(String key, HttpServletResponse response) throws IOException {
        Optional<Data.Issue> issue =
                jira.world().issueByKey(key).filter(found -> jira.rights().sees(user(), found));
        if (issue.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Data.Project project = jira.world().project(issue.get().projectId()).orElseThrow();
        response.getWriter()
                .print(
                        pages.projectPage(
                                project,
                                "issue",
                                issue.get().key(),
                                issues.of(issue.get(), user())));
    }

    private String diagnostics() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        jira.calls()
                .snapshot()
                .forEach(
                        (kind, count) ->
                                rows.add(
                                        Map.of(
                                                "kind",
                                                kind.name()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .replace('_', ' '),
                                                "count",
                                                count)));
        return pages.page("Diagnostics", pages.render("diagnostics.vm", Map.of("calls", rows)));
    }

    private void error(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(code);
        String[] words =
                switch (code) {
                    case 403 ->
                            new String[] {
                                "You may not see this",
                                "Your permissions do not allow it. Ask an administrator of the project."
                            };
                    case 500 ->
                            new String[] {
                                "Something went wrong", "The sandbox's console has the details."
                            };
                    default ->
                            new String[] {
                                "There is nothing here", "It does not exist, or you may not see it."
                            };
                };
        response.getWriter()
                .print(
                        pages.page(
                                words[0],
                                pages.render(
                                        "error.vm",
                                        Map.of(
                                                "head", words[0], "words", words[1], "code",
                                                code))));
    }
}
