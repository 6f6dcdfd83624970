package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Signature. Evidence: CONDEC implements it, MYTEAM calls it [source use]; constructors of the
 * nested classes are called by the sandbox only.
 */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);

    IssueResult create(ApplicationUser user, CreateValidationResult validated);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters parameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult validated);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult validated);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated);

    IssueResult getIssue(ApplicationUser user, Long id);

    IssueResult getIssue(ApplicationUser user, String key);

    /** Signature. Evidence: nested class, CONDEC [source use]. */
    class IssueResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** Signature. Evidence: nested class, CONDEC [source use]. */
    class CreateValidationResult extends IssueResult {
        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** Signature. Evidence: nested class, CONDEC [source use]. */
    class UpdateValidationResult extends IssueResult {
        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** Signature. Evidence: nested class, called by public plugins and in the javadoc. */
    class TransitionValidationResult extends IssueResult {
        private final int actionId;

        public TransitionValidationResult(
                MutableIssue issue, int actionId, ErrorCollection errors) {
            super(issue, errors);
            this.actionId = actionId;
        }

        public int getActionId() {
            return actionId;
        }
    }

    /** Signature. Evidence: nested class, CONDEC [source use]. */
    class DeleteValidationResult extends IssueResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }
}
