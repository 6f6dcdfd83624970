package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.longview.jira.LargeJira.ANN;
import static org.longview.jira.LargeJira.APP;
import static org.longview.jira.LargeJira.UTC;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.EpicFacts;

/** Which issues are epics where nobody said it. */
public class EpicTypesTest {

    private LargeJira large;

    @Before
    public void types() throws SQLException {
        large = new LargeJira().type("7", "Feature").type("8", "Story");
    }

    private List<String> epics() throws SQLException {
        large.open();
        return large.source().read(ANN, List.of(APP), Set.of(), UTC).epics().stream()
                .map(EpicFacts::epic)
                .map(epic -> epic.key())
                .toList();
    }

    @Test
    public void a_type_that_is_only_called_epic_is_none_where_another_carries_the_names()
            throws SQLException {
        large.plain("APP", "6");
        large.named("APP", "7");
        large.named("APP", "7");

        assertEquals(List.of("APP-2", "APP-3"), epics());
    }

    @Test
    public void the_most_carriers_decide_also_against_a_type_that_is_called_epic_and_has_some()
            throws SQLException {
        large.named("APP", "6");
        large.named("APP", "7");
        large.named("APP", "7");

        assertEquals(List.of("APP-2", "APP-3"), epics());
    }

    @Test
    public void converted_stories_make_no_epics_of_stories_even_where_no_epic_carries_a_name()
            throws SQLException {
        large.plain("APP", "6");
        large.named("APP", "8");
        large.named("APP", "8");
        for (int i = 0; i < 3; i++) {
            large.plain("APP", "8");
        }

        assertEquals(List.of("APP-1"), epics());
    }

    @Test
    public void where_nothing_carries_a_name_the_type_called_epic_it_is() throws SQLException {
        large.plain("APP", "6");
        large.plain("APP", "7");

        assertEquals(List.of("APP-1"), epics());
    }

    @Test
    public void more_than_half_of_the_issues_are_enough_to_be_usual() throws SQLException {
        large.plain("APP", "6");
        large.named("APP", "7");
        large.named("APP", "7");
        large.plain("APP", "7");

        assertEquals(List.of("APP-2", "APP-3", "APP-4"), epics());
    }

    @Test
    public void without_a_type_called_epic_the_most_carriers_decide_however_few()
            throws SQLException {
        large.type("6", "Vorhaben").plain("APP", "6");
        large.named("APP", "8");
        large.plain("APP", "8");
        large.plain("APP", "8");

        assertEquals(List.of("APP-2", "APP-3", "APP-4"), epics());
    }
}
