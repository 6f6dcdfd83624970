package org.longview.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.IssueWriter;
import org.longview.roadmap.NotFound;
import org.longview.roadmap.Viewer;
import org.longview.strategy.Rejected;

/**
 * Changes issues through the service that Jira's own forms use, so that rights, validators and
 * screens hold, and history, events and mail come as ever.
 */
public final class JiraIssueWriter implements IssueWriter {
    private final IssueService issues;
    private final UserManager users;
    private final FieldsRead fields;
    private final JiraDays days;
    private final JustWritten written;

    public JiraIssueWriter(
            IssueService issues,
            UserManager users,
            FieldsRead fields,
            JiraDays days,
            JustWritten written) {
        this.issues = issues;
        this.users = users;
        this.fields = fields;
        this.days = days;
        this.written = written;
    }

    @Override
    public void setDates(Viewer viewer, long issueId, List<DateChange> changes) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        Issue now = seen(user, issueId);
        IssueInputParameters wanted = issues.newIssueInputParameters();
        wanted.setRetainExistingValuesWhenParameterNotProvided(true, true);
        List<Place> places = new ArrayList<>();
        for (DateChange change : changes) {
            Place place = place(now, change);
            place.put(wanted, days.text(change.to()));
            places.add(place);
        }
        IssueService.UpdateValidationResult checked = issues.validateUpdate(user, issueId, wanted);
        refuse(checked.isValid(), checked.getErrorCollection());
        for (Place place : places) {
            if (!Objects.equals(place.day(checked.getIssue()), place.change().to())) {
                throw refusal(
                        "The date did not get into the issue: it may be missing on the screen for editing");
            }
        }
        IssueService.IssueResult done = issues.update(user, checked);
        written.note(issueId);
        refuse(done.isValid(), done.getErrorCollection());
    }

    @Override
    public void transition(Viewer viewer, long issueId, int transition) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        seen(user, issueId);
        IssueService.TransitionValidationResult checked =
                issues.validateTransition(
                        user, issueId, transition, issues.newIssueInputParameters());
        refuse(checked.isValid(), checked.getErrorCollection());
        IssueService.IssueResult done = issues.transition(user, checked);
        written.note(issueId);
        refuse(done.isValid(), done.getErrorCollection());
    }

    private Issue seen(ApplicationUser user, long issueId) {
        IssueService.IssueResult found = issues.getIssue(user, issueId);
        if (!found.isValid() || found.getIssue() == null) {
            throw new NotFound("issue", Long.toString(issueId));
        }
        return found.getIssue();
    }

    /** Where a date is kept now: a Jira may have several fields of one kind, with one in use. */
    private Place place(Issue issue, DateChange change) {
        List<CustomField> candidates = candidates(change.field());
        if (change.field() == DateField.DUE
                && candidates.stream().allMatch(field -> isEmpty(field, issue))) {
            return checked(new Place(change, null), issue);
        }
        if (candidates.isEmpty()) {
            throw refusal("There is no such date in this Jira");
        }
        return candidates.stream()
                .map(field -> new Place(change, field))
                .filter(place -> Objects.equals(place.day(issue), change.from()))
                .findFirst()
                .orElseThrow(JiraIssueWriter::moved);
    }

    private static boolean isEmpty(CustomField field, Issue issue) {
        return Days.of(issue.getCustomFieldValue(field)) == null;
    }

    private static Place checked(Place place, Issue issue) {
        if (!Objects.equals(place.day(issue), place.change().from())) {
            throw moved();
        }
        return place;
    }

    private static Conflict moved() {
        return Conflict.saying("The dates of the issue have been changed meanwhile");
    }

    private List<CustomField> candidates(DateField field) {
        JiraFields found = fields.now();
        return switch (field) {
            case START -> found.start();
            case TARGET_START -> found.targetStart();
            case TARGET_END -> found.targetEnd();
            case DUE -> found.end();
        };
    }

    private static void refuse(boolean valid, ErrorCollection errors) {
        if (!valid) {
            List<String> said = new ArrayList<>(errors.getErrorMessages());
            said.addAll(errors.getErrors().values());
            throw refusal(String.join(" ", said));
        }
    }

    /** In Jira's words, which are in the language of the one who acts. */
    private static Rejected refusal(String words) {
        return new Rejected("jira", words, "Jira refuses this: " + words);
    }

    /** A change and the field that it goes into, null for the due date. */
    private record Place(DateChange change, CustomField field) {
        LocalDate day(Issue issue) {
            return field == null
                    ? Days.of(issue.getDueDate())
                    : Days.of(issue.getCustomFieldValue(field));
        }

        void put(IssueInputParameters wanted, String text) {
            if (field == null) {
                wanted.setDueDate(text);
            } else {
                wanted.addCustomFieldValue(field.getId(), text);
            }
        }
    }
}
