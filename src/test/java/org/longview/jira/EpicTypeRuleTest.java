package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.longview.jira.EpicTypeRule.Carriers;

public class EpicTypeRuleTest {

    private static Carriers of(String type, int carriers, int issues) {
        return new Carriers(type, carriers, issues);
    }

    private static List<String> epics(List<String> named, Carriers... types) {
        return EpicTypeRule.of(named, called -> Carriers.most(Stream.of(types), called));
    }

    @Test
    public void the_type_that_most_carriers_have_wins_whatever_it_is_called() {
        assertEquals(List.of("7"), epics(List.of("6"), of("6", 0, 9), of("7", 2, 2)));
        assertEquals(List.of("7"), epics(List.of("6"), of("6", 1, 1), of("7", 2, 3)));
        assertEquals(List.of("7"), epics(List.of(), of("7", 1, 9), of("3", 0, 9)));
    }

    @Test
    public void converted_stories_win_nothing_where_most_stories_carry_no_name() {
        assertEquals(List.of("6"), epics(List.of("6"), of("6", 0, 2), of("7", 1, 2)));
        assertEquals(List.of("6"), epics(List.of("6"), of("6", 1, 2), of("7", 3, 90)));
        assertEquals(List.of("6"), epics(List.of("6"), of("6", 3, 3), of("7", 1, 1)));
    }

    @Test
    public void of_equal_ones_the_type_that_is_called_epic_wins_then_the_first_by_id() {
        assertEquals(List.of("8"), epics(List.of("8"), of("7", 1, 1), of("8", 1, 1)));
        assertEquals(List.of("7"), epics(List.of(), of("8", 1, 1), of("7", 1, 1)));
    }

    @Test
    public void where_nobody_carries_one_the_name_alone_tells() {
        assertEquals(List.of("6"), epics(List.of("6"), of("6", 0, 3)));
        assertEquals(List.of("5", "6"), epics(List.of("5", "6")));
        assertEquals(List.of(), epics(List.of(), of("7", 0, 3)));
    }

    @Test
    public void no_type_of_sub_tasks_is_named_epic() {
        assertTrue(EpicTypeRule.isNamed("EPIC", false));
        assertFalse(EpicTypeRule.isNamed("Epic", true));
        assertFalse(EpicTypeRule.isNamed(null, false));
    }
}
