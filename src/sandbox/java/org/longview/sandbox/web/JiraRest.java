package org.longview.sandbox.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.Groups;
import org.longview.sandbox.jira.SandboxJira;
import org.longview.sandbox.jira.Workflow;

/** The few calls of Jira's own REST API that pages and tests need; any other is refused by name. */
final class JiraRest extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USERS = 50;
    private static final int GROUPS = 20;

    private final transient SandboxJira jira;
    private final transient IssueService issues;

    JiraRest(SandboxJira jira) {
        this.jira = jira;
        this.issues = (IssueService) jira.services().get(IssueService.class);
    }

    private ApplicationUser user() {
        return jira.authentication().getLoggedInUser();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String call = request.getMethod() + " " + path;
        if (user() == null) {
            error(response, 401, "You are not logged in.", Map.of());
        } else if (call.equals("GET /myself")) {
            answer(response, 200, described(user()));
        } else if (call.equals("GET /user/picker")) {
            pick(request, response);
        } else if (call.equals("GET /groups/picker")) {
            pickGroups(request, response);
        } else if (call.matches("GET /issue/[^/]+/transitions")) {
            steps(response, path.split("/")[2]);
        } else if (call.equals("POST /issue") || call.startsWith("PUT /issue/")) {
            write(request, response, path);
        } else {
            error(response, 404, "The sandbox's Jira does not have " + call, Map.of());
        }
    }

    private static Map<String, Object> described(ApplicationUser user) {
        return Map.of(
                "key", user.getKey(),
                "name", user.getName(),
                "displayName", user.getDisplayName(),
                "active", user.isActive());
    }

    private void pick(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("query") == null ? "" : request.getParameter("query");
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Map<String, String>> found =
                jira.world().users().stream()
                        .filter(Data.User::active)
                        .filter(user -> !wanted.isEmpty() && matches(user, wanted))
                        .map(
                                user ->
                                        Map.of(
                                                "key", user.key(),
                                                "name", user.name(),
                                                "displayName", user.displayName()))
                        .toList();
        List<Map<String, String>> shown = found.stream().limit(USERS).toList();
        answer(
                response,
                200,
                Map.of(
                        "users", shown,
                        "total", found.size(),
                        "header",
                                "Showing %d of %d matching users"
                                        .formatted(shown.size(), found.size())));
    }

    private void pickGroups(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Groups groups = (Groups) jira.services().get(GroupManager.class);
        boolean may = groups.hasPermission(GlobalPermissionKey.USER_PICKER, user());
        String query = request.getParameter("query") == null ? "" : request.getParameter("query");
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<String> found =
                groups.names().stream()
                        .filter(name -> may && name.toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        List<Map<String, String>> shown =
                found.stream().limit(GROUPS).map(name -> Map.of("name", name)).toList();
        answer(response, 200, Map.of("groups", shown, "total", found.size()));
    }

    /** As Jira does: the beginning of the login name or of any word of the full name. */
    private static boolean matches(Data.User user, String wanted) {
        String full = user.displayName().toLowerCase(Locale.ROOT);
        return user.name().toLowerCase(Locale.ROOT).startsWith(wanted)
                || full.startsWith(wanted)
                || full.contains(" " + wanted);
    }

    /** The steps of the workflow that the reader may take the issue through. */
    private void steps(HttpServletResponse response, String idOrKey) throws IOException {
        var found = found(idOrKey);
        if (!found.isValid()) {
            error(response, 404, "Issue Does Not Exist", Map.of());
            return;
        }
        Data.Issue issue = jira.world().issue(found.getIssue().getId()).orElseThrow();
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Workflow.Step step : jira.workflow().steps(issue)) {
            var checked =
                    issues.validateTransition(
                            user(), issue.id(), step.id(), issues.newIssueInputParameters());
            if (checked.isValid()) {
                steps.add(described(step));
            }
        }
        answer(response, 200, Map.of("expand", "transitions", "transitions", steps));
    }

    private static Map<String, Object> described(Workflow.Step step) {
        Map<String, Object> category = Map.of("key", step.to().category());
        return Map.of(
                "id", String.valueOf(step.id()),
                "name", step.to().name(),
                "to",
                        Map.of(
                                "id", step.to().id(),
                                "name", step.to().name(),
                                "statusCategory", category));
    }

    private IssueService.IssueResult found(String idOrKey) {
        return idOrKey.matches("\\d{1,18}")
                ? issues.getIssue(user(), Long.valueOf(idOrKey))
                : issues.getIssue(user(), idOrKey);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            error(response, 415, "Send application/json", Map.of());
            return;
        }
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            IssueFields fields =
                    new IssueFields(jira.world(), issues, jira.authentication().getLocale());
            if (path.equals("/issue")) {
                create(fields, body, response);
            } else {
                update(fields, path.substring("/issue/".length()), body, response);
            }
        } catch (JsonProcessingException e) {
            error(response, 400, "The body is not JSON: " + e.getOriginalMessage(), Map.of());
        } catch (IssueFields.NotUnderstood e) {
            error(response, 400, null, Map.of(e.field(), e.getMessage()));
        }
    }

    private void create(IssueFields fields, JsonNode body, HttpServletResponse response)
            throws IOException {
        var checked = issues.validateCreate(user(), fields.read(body));
        if (!checked.isValid()) {
            refused(response, checked);
            return;
        }
        var made = issues.create(user(), checked).getIssue();
        answer(response, 201, Map.of("id", String.valueOf(made.getId()), "key", made.getKey()));
    }

    private void update(
            IssueFields fields, String idOrKey, JsonNode body, HttpServletResponse response)
            throws IOException {
        var found = found(idOrKey);
        if (!found.isValid()) {
            error(response, 404, "Issue Does Not Exist", Map.of());
            return;
        }
        Long id = found.getIssue().getId();
        var checked = issues.validateUpdate(user(), id, fields.read(body));
        if (!checked.isValid()) {
            refused(response, checked);
            return;
        }
        issues.update(user(), checked);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void refused(HttpServletResponse response, IssueService.IssueResult checked)
            throws IOException {
        answer(
                response,
                400,
                Map.of(
                        "errorMessages", checked.getErrorCollection().getErrorMessages(),
                        "errors", checked.getErrorCollection().getErrors()));
    }

    private static void error(
            HttpServletResponse response, int status, String message, Map<String, String> errors)
            throws IOException {
        List<String> messages = message == null ? List.of() : List.of(message);
        answer(response, status, Map.of("errorMessages", messages, "errors", errors));
    }

    private static void answer(HttpServletResponse response, int status, Object body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
