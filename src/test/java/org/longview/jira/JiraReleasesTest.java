package org.longview.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.Test;
import org.longview.delivery.Release;

/** What is read of the versions of a project. */
public class JiraReleasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);

    @Test
    public void versions_with_a_day_are_releases_on_the_day_of_the_server() {
        assertEquals(
                List.of(
                        new Release(7, "8.3", DAY.minusDays(90), true),
                        new Release(7, "8.4", DAY, false)),
                of(
                        version("8.3", DAY.minusDays(90), true, false),
                        version("8.4", DAY, false, false)));
    }

    @Test
    public void versions_without_a_day_and_archived_ones_are_none() {
        assertEquals(
                List.of(), of(version("9.0", null, false, false), version("1.0", DAY, true, true)));
    }

    @Test
    public void a_project_that_is_gone_has_none() {
        assertEquals(List.of(), of((Project) null));
    }

    @Test
    public void a_jira_without_these_members_has_none_and_all_else_goes_on() {
        ProjectManager old =
                Fake.by(
                        ProjectManager.class,
                        (self, method, arguments) -> {
                            throw new NoSuchMethodError("getVersions");
                        });

        assertEquals(List.of(), new JiraReleases(old).ofProject(7));
    }

    private static List<Release> of(Version... versions) {
        return of(Fake.of(Project.class, "getId", 7L, "getVersions", List.of(versions)));
    }

    private static List<Release> of(Project project) {
        return new JiraReleases(Fake.of(ProjectManager.class, "getProjectObj", project))
                .ofProject(7);
    }

    private static Version version(String name, LocalDate day, boolean released, boolean archived) {
        return Fake.of(
                Version.class,
                "getName",
                name,
                "getReleaseDate",
                day == null
                        ? null
                        : Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()),
                "isReleased",
                released,
                "isArchived",
                archived);
    }
}
