package org.longview.sandbox.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/**
 * The little of Jira's own REST API that pages and scripts need: who am I, the user picker,
 * creating and editing issues.
 */
final class JiraRest extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int PICKED = 20;

    private final transient SandboxJira jira;
    private final transient ObjectMapper json = new ObjectMapper();
    private final transient IssueService issues;

    JiraRest(SandboxJira jira) {
        this.jira = jira;
        this.issues = (IssueService) jira.services().get(IssueService.class);
    }

    private ApplicationUser user() {
        return jira.authentication().getLoggedInUser();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/myself" ->
                    answer(
                            response,
                            200,
                            person(user().getKey(), user().getName(), user().getDisplayName()));
            case "/user/picker" -> answer(response, 200, picked(request.getParameter("query")));
            default ->
                    answer(
                            response,
                            404,
                            message("The sandbox does not have GET " + request.getPathInfo()));
        }
    }

    private ObjectNode person(String key, String name, String displayName) {
        return json.createObjectNode()
                .put("key", key)
                .put("name", name)
                .put("displayName", displayName);
    }

    private ObjectNode picked(String query) {
        String wanted = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
        List<Data.User> found =
                jira.world().users().stream()
                        .filter(Data.User::active)
                        .filter(
                                u ->
                                        (u.name() + " " + u.displayName())
                                                .toLowerCase(Locale.ROOT)
                                                .contains(wanted))
                        .toList();
        ObjectNode answer = json.createObjectNode();
        ArrayNode users = answer.putArray("users");
        found.stream()
                .limit(PICKED)
                .forEach(u -> users.add(person(u.key(), u.name(), u.displayName())));
        return answer.put("total", found.size());
    }

    private ObjectNode message(String message) {
        ObjectNode node = json.createObjectNode();
        node.putArray("errorMessages").add(message);
        return node;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!"/issue".equals(request.getPathInfo())) {
            answer(
                    response,
                    404,
                    message("The sandbox does not have POST " + request.getPathInfo()));
            return;
        }
        JsonNode fields = fields(request, response);
        if (fields == null) {
            return;
        }
        IssueInputParameters input = input(fields);
        jira.world()
                .projectByKey(fields.path("project").path("key").asText())
                .ifPresent(p -> input.setProjectId(p.id()));
        jira.world().types().stream()
                .filter(type -> type.name().equals(fields.path("issuetype").path("name").asText()))
                .findFirst()
                .ifPresent(type -> input.setIssueTypeId(type.id()));
        IssueService.CreateValidationResult valid = issues.validateCreate(user(), input);
        if (!valid.isValid()) {
            answer(response, 400, errors(valid.getErrorCollection()));
            return;
        }
        IssueService.IssueResult created = issues.create(user(), valid);
        ObjectNode answer =
                json.createObjectNode().put("id", created.getIssue().getId().toString());
        answer(response, 201, answer.put("key", created.getIssue().getKey()));
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String key = path.startsWith("/issue/") ? path.substring("/issue/".length()) : "";
        IssueService.IssueResult found = issues.getIssue(user(), key);
        if (!found.isValid()) {
            answer(response, 404, errors(found.getErrorCollection()));
            return;
        }
        JsonNode fields = fields(request, response);
        if (fields == null) {
            return;
        }
        IssueService.UpdateValidationResult valid =
                issues.validateUpdate(user(), found.getIssue().getId(), input(fields));
        if (!valid.isValid()) {
            answer(response, 400, errors(valid.getErrorCollection()));
            return;
        }
        issues.update(user(), valid);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private JsonNode fields(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            JsonNode fields = json.readTree(request.getInputStream()).path("fields");
            if (fields.isObject()) {
                return fields;
            }
            answer(response, 400, message("\"fields\" is missing"));
        } catch (JsonProcessingException e) {
            answer(response, 400, message("The body is no JSON: " + e.getOriginalMessage()));
        }
        return null;
    }

    private IssueInputParameters input(JsonNode fields) {
        IssueInputParameters input = issues.newIssueInputParameters();
        fields.fields()
                .forEachRemaining(
                        field -> {
                            JsonNode value = field.getValue();
                            String text = value.isNull() ? null : value.asText();
                            switch (field.getKey()) {
                                case "project", "issuetype" -> {
                                    // resolved by the caller: names and keys, not ids
                                }
                                case "summary" -> input.setSummary(text);
                                case "description" -> input.setDescription(text);
                                case "duedate" -> input.setDueDate(text);
                                case "assignee" ->
                                        input.setAssigneeId(value.path("name").asText(null));
                                case "reporter" ->
                                        input.setReporterId(value.path("name").asText(null));
                                default -> input.addCustomFieldValue(field.getKey(), text);
                            }
                        });
        return input;
    }

    private ObjectNode errors(ErrorCollection errors) {
        ObjectNode node = json.createObjectNode();
        ArrayNode messages = node.putArray("errorMessages");
        errors.getErrorMessages().forEach(messages::add);
        ObjectNode fields = node.putObject("errors");
        errors.getErrors().forEach(fields::put);
        return node;
    }

    private void answer(HttpServletResponse response, int status, ObjectNode body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(json.writeValueAsString(body));
    }
}
