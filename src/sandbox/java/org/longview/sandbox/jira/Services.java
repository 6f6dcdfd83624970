package org.longview.sandbox.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** The simulated Jira behind the interfaces that plugins import. */
final class Services {
    private final SandboxJira jira;

    Services(SandboxJira jira) {
        this.jira = jira;
    }

    Map<Class<?>, Object> all() {
        Map<Class<?>, Object> all = new LinkedHashMap<>();
        all.put(JiraAuthenticationContext.class, jira.authentication());
        all.put(SearchService.class, new Searches(jira));
        all.put(IssueService.class, new Issues(jira));
        all.put(DateTimeFormatter.class, PickerDays.formatter(jira.authentication()::getLocale));
        all.put(IssueManager.class, issueManager());
        all.put(ProjectManager.class, projectManager());
        all.put(PermissionManager.class, new Permissions(jira));
        all.put(ProjectRoleManager.class, new Roles(jira));
        all.put(GroupManager.class, new Groups(jira));
        all.put(GlobalPermissionManager.class, new Groups(jira));
        all.put(UserManager.class, userManager());
        all.put(com.atlassian.sal.api.user.UserManager.class, new Directory(jira));
        all.put(IssueTypeManager.class, issueTypes());
        all.put(CustomFieldManager.class, customFields());
        all.put(ChangeHistoryManager.class, history());
        all.put(EventPublisher.class, jira.events());
        all.put(PluginSettingsFactory.class, (PluginSettingsFactory) () -> new KeptSettings(jira));
        all.put(TimeZoneManager.class, timeZones());
        all.put(SchedulerService.class, jira.jobs());
        all.put(MailQueue.class, jira.outbox());
        all.put(MailServerManager.class, mailServers());
        all.put(
                LocaleManager.class,
                (LocaleManager) user -> jira.authentication().languageOf(user.getKey()));
        all.put(
                UserPreferencesManager.class,
                (UserPreferencesManager) user -> new KeptPreferences(jira, user.getKey()));
        return all;
    }

    private MutableIssue loaded(Optional<Data.Issue> issue) {
        jira.calls().count(Calls.Kind.ISSUE_LOADS);
        return issue.filter(found -> !jira.isOnlyIndexed(found.id()))
                .map(found -> new JiraIssue(jira, found))
                .orElse(null);
    }

    private IssueManager issueManager() {
        return new IssueManager() {
            @Override
            public MutableIssue getIssueObject(Long id) {
                return loaded(jira.world().issue(id));
            }

            @Override
            public MutableIssue getIssueObject(String key) {
                return loaded(jira.world().issueByKey(key));
            }

            /** One query in Jira, not one for each. */
            @Override
            public List<Issue> getIssueObjects(Collection<Long> ids) {
                jira.calls().count(Calls.Kind.ISSUE_LOADS);
                return ids.stream()
                        .filter(id -> !jira.isOnlyIndexed(id))
                        .flatMap(id -> jira.world().issue(id).stream())
                        .<Issue>map(found -> new JiraIssue(jira, found))
                        .toList();
            }
        };
    }

    private Project project(Optional<Data.Project> project) {
        return project.map(found -> new JiraProject(found, jira.zone())).orElse(null);
    }

    private ProjectManager projectManager() {
        return new ProjectManager() {
            @Override
            public Project getProjectObj(Long id) {
                return project(jira.world().project(id));
            }

            @Override
            public Project getProjectObjByKey(String key) {
                return project(jira.world().projectByKey(key));
            }
        };
    }

    private UserManager userManager() {
        return new UserManager() {
            @Override
            public ApplicationUser getUserByKey(String userKey) {
                return JiraUser.of(jira.world().user(userKey).orElse(null));
            }

            @Override
            public ApplicationUser getUserByName(String username) {
                return JiraUser.of(jira.world().userByName(username).orElse(null));
            }
        };
    }

    private IssueTypeManager issueTypes() {
        return new IssueTypeManager() {
            @Override
            public Collection<IssueType> getIssueTypes() {
                return jira.world().types().stream()
                        .<IssueType>map(JiraConstants.Type::new)
                        .toList();
            }
        };
    }

    private CustomFieldManager customFields() {
        return new CustomFieldManager() {
            @Override
            public List<CustomField> getCustomFieldObjects() {
                return jira.world().fields().stream()
                        .<CustomField>map(JiraConstants.Custom::new)
                        .toList();
            }

            @Override
            public CustomField getCustomFieldObject(String id) {
                return getCustomFieldObjects().stream()
                        .filter(f -> f.getId().equals(id))
                        .findFirst()
                        .orElse(null);
            }
        };
    }

    private ChangeHistoryManager history() {
        return issue -> {
            jira.calls().count(Calls.Kind.HISTORY_READS);
            return jira.world().issue(issue.getId()).stream()
                    .flatMap(found -> found.changes().stream())
                    .map(this::history)
                    .toList();
        };
    }

    private ChangeHistory history(Data.Change change) {
        List<ChangeItemBean> items =
                change.items().stream()
                        .map(
                                i ->
                                        new ChangeItemBean(
                                                i.field(),
                                                i.from(),
                                                i.fromText(),
                                                i.to(),
                                                i.toText()))
                        .toList();
        ApplicationUser author = JiraUser.of(jira.world().user(change.author()).orElse(null));
        return new ChangeHistory(change.id(), Timestamp.from(change.when()), author, items);
    }

    private MailServerManager mailServers() {
        return () -> jira.outbox().isOpen() ? new SMTPMailServer() {} : null;
    }

    private TimeZoneManager timeZones() {
        return new TimeZoneManager() {
            @Override
            public TimeZone getUserTimeZone() {
                return TimeZone.getTimeZone(jira.zone());
            }

            @Override
            public TimeZone getDefaultTimeZone() {
                return TimeZone.getTimeZone(jira.zone());
            }
        };
    }
}
