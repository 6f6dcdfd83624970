package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.longview.jira.LargeJira.ANN;
import static org.longview.jira.LargeJira.BOB;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.util.UserManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.Viewer;

/** Which types are epics where none is called so. */
public class EpicNameTypesTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private LargeJira large;
    private EpicNameTypes types;

    @Before
    public void open() throws SQLException {
        large = new LargeJira().type("6", "Vorhaben").type("7", "Thema").type("8", "Idee");
        for (int i = 0; i < 700; i++) {
            large.named("APP", "6");
        }
        large.named("OPS", "7");
        large.open();
        types =
                new EpicNameTypes(
                        Searching.over(
                                (SearchService) large.jira.services().get(SearchService.class)),
                        now::get);
    }

    @Test
    public void one_issue_that_became_another_type_and_kept_its_name_makes_no_epics_of_those() {
        assertEquals(Set.of("6"), ids(ANN));
        assertEquals(
                "two types, the end, how many have each, and of how many", 6, large.searches());
        assertEquals(6, large.pages());
    }

    @Test
    public void asked_again_soon_it_costs_nothing() {
        ids(ANN);
        ids(ANN);

        assertEquals(6, large.searches());
    }

    @Test
    public void a_new_carrier_is_noticed_within_minutes() throws SQLException {
        ids(ANN);
        for (int i = 0; i < 701; i++) {
            large.named("OPS", "8");
        }
        large.open();

        assertEquals(Set.of("6"), ids(ANN));
        now.addAndGet(Duration.ofMinutes(2).toNanos());
        assertEquals(Set.of("8"), ids(ANN));
    }

    @Test
    public void what_one_person_may_see_is_told_to_no_other() throws SQLException {
        for (int i = 0; i < 701; i++) {
            large.secretNamed("OPS", "8");
        }
        large.open();

        assertEquals(Set.of("8"), ids(ANN));
        assertEquals(Set.of("6"), ids(BOB));
        assertEquals(Set.of("8"), ids(ANN));
    }

    private Set<String> ids(Viewer viewer) {
        Map<Class<?>, Object> services = large.jira.services();
        UserManager users = (UserManager) services.get(UserManager.class);
        CustomFieldManager fields = (CustomFieldManager) services.get(CustomFieldManager.class);
        return types
                .most(
                        users.getUserByKey(viewer.userKey()),
                        JiraFields.of(fields).epicName().orElseThrow(),
                        List.of())
                .map(most -> most.typeId())
                .stream()
                .collect(Collectors.toSet());
    }
}
