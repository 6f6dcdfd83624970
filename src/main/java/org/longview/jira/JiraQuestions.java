package org.longview.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.longview.host.HostService;
import org.longview.host.HostServices;
import org.longview.host.Questions;

/**
 * Asks each service of Jira for something that any Jira can answer and that changes nothing.
 *
 * <p>No signature here names a type of Jira, and each question links when it is asked: one that
 * cannot be put leaves the others alone.
 */
public final class JiraQuestions implements Questions {

    /** Jira numbers from one. */
    private static final Long NOTHING = -1L;

    private static final String NOBODY = "org.longview.longview.nobody";

    private final HostServices services;

    public JiraQuestions(HostServices services) {
        this.services = services;
    }

    @Override
    public Map<String, Callable<?>> all() {
        Map<String, Callable<?>> all = new TreeMap<>();
        people(all);
        issues(all);
        surroundings(all);
        return all;
    }

    private void people(Map<String, Callable<?>> all) {
        all.put(
                "com.atlassian.jira.security.JiraAuthenticationContext",
                () -> of(JiraAuthenticationContext.class).getLocale());
        all.put(
                "com.atlassian.jira.user.util.UserManager",
                () -> of(UserManager.class).getUserByKey(NOBODY));
        all.put(
                "com.atlassian.sal.api.user.UserManager",
                () -> of(com.atlassian.sal.api.user.UserManager.class).getRemoteUserKey());
        all.put("com.atlassian.jira.config.LocaleManager", this::locale);
        all.put("com.atlassian.jira.user.preferences.UserPreferencesManager", this::preferences);
        all.put("com.atlassian.jira.security.PermissionManager", this::permission);
        all.put(
                "com.atlassian.jira.security.roles.ProjectRoleManager",
                () -> of(ProjectRoleManager.class).getProjectRole(NOTHING));
        all.put(
                "com.atlassian.jira.security.groups.GroupManager",
                () -> of(GroupManager.class).groupExists(NOBODY));
        all.put("com.atlassian.jira.security.GlobalPermissionManager", this::globalPermission);
    }

    private void issues(Map<String, Callable<?>> all) {
        all.put("com.atlassian.jira.bc.issue.search.SearchService", this::anyIssues);
        all.put(
                "com.atlassian.jira.bc.issue.IssueService",
                () -> of(IssueService.class).newIssueInputParameters());
        all.put(
                "com.atlassian.jira.issue.IssueManager",
                () -> of(IssueManager.class).getIssueObject(NOTHING));
        all.put(
                "com.atlassian.jira.project.ProjectManager",
                () -> of(ProjectManager.class).getProjectObj(NOTHING));
        all.put(
                "com.atlassian.jira.issue.CustomFieldManager",
                () -> of(CustomFieldManager.class).getCustomFieldObjects());
        all.put(
                "com.atlassian.jira.config.IssueTypeManager",
                () -> of(IssueTypeManager.class).getIssueTypes());
        all.put(
                "com.atlassian.jira.datetime.DateTimeFormatter",
                () -> of(DateTimeFormatter.class).forLoggedInUser());
    }

    private void surroundings(Map<String, Callable<?>> all) {
        all.put(
                "com.atlassian.sal.api.ApplicationProperties",
                () -> of(ApplicationProperties.class).getVersion());
        all.put(
                "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory",
                () -> of(PluginSettingsFactory.class).createGlobalSettings().get(NOBODY));
        all.put(
                "com.atlassian.sal.api.timezone.TimeZoneManager",
                () -> of(TimeZoneManager.class).getDefaultTimeZone());
        all.put(
                "com.atlassian.webresource.api.assembler.PageBuilderService",
                () -> of(PageBuilderService.class).assembler());
        all.put(
                "com.atlassian.sal.api.auth.LoginUriProvider",
                () -> of(LoginUriProvider.class).getLoginUri(URI.create("/")));
        all.put("com.atlassian.scheduler.SchedulerService", this::noJob);
        all.put("com.atlassian.mail.queue.MailQueue", () -> of(MailQueue.class).isSending());
        all.put(
                "com.atlassian.mail.server.MailServerManager",
                () -> of(MailServerManager.class).getDefaultSMTPMailServer());
    }

    private <T> T of(Class<T> service) {
        return HostService.of(services, service);
    }

    private Object globalPermission() {
        GlobalPermissionManager permissions = of(GlobalPermissionManager.class);
        Object me = me();
        return me == null
                ? null
                : permissions.hasPermission(GlobalPermissionKey.USER_PICKER, (ApplicationUser) me);
    }

    private Object locale() {
        LocaleManager locales = of(LocaleManager.class);
        Object me = me();
        return me == null ? null : locales.getLocaleFor((ApplicationUser) me);
    }

    private Object preferences() {
        UserPreferencesManager preferences = of(UserPreferencesManager.class);
        Object me = me();
        return me == null ? null : preferences.getExtendedPreferences((ApplicationUser) me);
    }

    /** Of an issue that whoever asks can see; where there is none it cannot be asked. */
    private Object permission() {
        PermissionManager permissions = of(PermissionManager.class);
        boolean all = true;
        for (Object issue : seen()) {
            all &=
                    permissions.hasPermission(
                            ProjectPermissions.BROWSE_PROJECTS,
                            (Issue) issue,
                            (ApplicationUser) me());
        }
        return all;
    }

    private List<?> anyIssues() throws Exception {
        SearchService search = of(SearchService.class);
        ApplicationUser me = (ApplicationUser) me();
        return search.search(me, search.parseQuery(me, "").getQuery(), new PagerFilter<>(0, 1))
                .getResults();
    }

    /** Nobody has a job of that name, so that there is nothing to take away. */
    private Object noJob() {
        of(SchedulerService.class).unregisterJobRunner(JobRunnerKey.of(NOBODY));
        return null;
    }

    /** Nobody also where Jira does not say: that is a question of its own. */
    private Object me() {
        try {
            return of(JiraAuthenticationContext.class).getLoggedInUser();
        } catch (RuntimeException | LinkageError e) {
            return null;
        }
    }

    private List<?> seen() {
        try {
            return anyIssues();
        } catch (Exception | LinkageError e) {
            return List.of();
        }
    }
}
