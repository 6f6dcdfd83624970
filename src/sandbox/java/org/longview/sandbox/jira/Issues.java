package org.longview.sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;

/**
 * Creates, changes and deletes issues after asking for permission and checking what was entered.
 */
final class Issues implements IssueService {
    private final SandboxJira jira;

    Issues(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    private Data.User data(ApplicationUser user) {
        return user == null ? null : jira.world().user(user.getKey()).orElse(null);
    }

    private Optional<Data.Issue> visible(ApplicationUser user, Optional<Data.Issue> issue) {
        jira.calls().count(Calls.Kind.ISSUE_LOADS);
        return issue.filter(found -> jira.rights().sees(data(user), found));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long id) {
        return result(visible(user, jira.world().issue(id)));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String key) {
        return result(visible(user, jira.world().issueByKey(key)));
    }

    private IssueResult result(Optional<Data.Issue> issue) {
        return issue.map(found -> new IssueResult(new JiraIssue(jira, found), Messages.none()))
                .orElseGet(
                        () ->
                                new IssueResult(
                                        null,
                                        Messages.of("Issue does not exist or you may not see it")));
    }

    @Override
    public CreateValidationResult validateCreate(
            ApplicationUser user, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        Optional<Data.Project> project = jira.world().project(input.get("project", (Long) null));
        if (project.isEmpty() || !jira.rights().has("CREATE_ISSUES", project.get(), data(user))) {
            return new CreateValidationResult(
                    null,
                    Messages.none().with("project", "You cannot create issues in this project"));
        }
        IssueEdit edit = new IssueEdit(jira, input);
        Messages errors = edit.errors(null, project.get());
        return errors.hasAnyErrors()
                ? new CreateValidationResult(null, errors)
                : new CreateValidationResult(
                        new JiraIssue(jira, edit.created(project.get(), data(user))), errors);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        requireValid(validated);
        Data.Issue made = jira.add(((JiraIssue) validated.getIssue()).data());
        return published(user, new JiraIssue(jira, made), EventType.ISSUE_CREATED_ID);
    }

    @Override
    public UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        Optional<Data.Issue> issue = visible(user, jira.world().issue(issueId));
        if (issue.isEmpty()) {
            return new UpdateValidationResult(
                    null, Messages.of("Issue does not exist or you may not see it"));
        }
        if (!jira.rights().has("EDIT_ISSUES", issue.get(), data(user))) {
            return new UpdateValidationResult(null, Messages.of("You may not edit this issue"));
        }
        IssueEdit edit = new IssueEdit(jira, (IssueInput) parameters);
        Messages errors =
                edit.errors(
                        issue.get(), jira.world().project(issue.get().projectId()).orElseThrow());
        return errors.hasAnyErrors()
                ? new UpdateValidationResult(null, errors)
                : new UpdateValidationResult(
                        new JiraIssue(jira, edit.changed(issue.get(), data(user))), errors);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        requireValid(validated);
        jira.save(((JiraIssue) validated.getIssue()).data());
        return published(user, validated.getIssue(), EventType.ISSUE_UPDATED_ID);
    }

    private static void requireValid(IssueResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException(
                    "Not valid: " + ((Messages) validated.getErrorCollection()).inOneLine());
        }
    }

    private IssueResult published(ApplicationUser user, MutableIssue issue, Long event) {
        jira.events().publish(new IssueEvent(issue, user, event));
        return new IssueResult(issue, Messages.none());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        Optional<Data.Issue> issue = visible(user, jira.world().issue(issueId));
        if (issue.isEmpty()) {
            return new TransitionValidationResult(
                    null, actionId, Messages.of("Issue does not exist or you may not see it"));
        }
        boolean may = jira.rights().has("TRANSITION_ISSUES", issue.get(), data(user));
        if (!may || jira.workflow().step(issue.get(), actionId).isEmpty()) {
            return new TransitionValidationResult(
                    null,
                    actionId,
                    Messages.of(
                            "It seems that you have tried to perform an illegal workflow step"));
        }
        return new TransitionValidationResult(
                new JiraIssue(jira, issue.get()), actionId, Messages.none());
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        requireValid(validated);
        Data.Issue before = ((JiraIssue) validated.getIssue()).data();
        Workflow.Step step = jira.workflow().step(before, validated.getActionId()).orElseThrow();
        Data.Issue after = jira.workflow().after(before, step, data(user), jira.clock().instant());
        jira.save(after);
        return published(user, new JiraIssue(jira, after), EventType.ISSUE_GENERICEVENT_ID);
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        Optional<Data.Issue> issue = visible(user, jira.world().issue(issueId));
        boolean may =
                issue.filter(found -> jira.rights().has("DELETE_ISSUES", found, data(user)))
                        .isPresent();
        return may
                ? new DeleteValidationResult(new JiraIssue(jira, issue.get()), Messages.none())
                : new DeleteValidationResult(null, Messages.of("You may not delete this issue"));
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        if (!validated.isValid()) {
            return validated.getErrorCollection();
        }
        jira.delete(((JiraIssue) validated.getIssue()).data());
        jira.events()
                .publish(new IssueEvent(validated.getIssue(), user, EventType.ISSUE_DELETED_ID));
        return Messages.none();
    }
}
