package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class EpicTypeRuleTest {

    private static List<String> epics(List<String> named, Set<String> carrying, String most) {
        return EpicTypeRule.of(
                named,
                new EpicTypeRule.Carriers() {
                    @Override
                    public boolean haveAnyOf(Collection<String> types) {
                        return types.stream().anyMatch(carrying::contains);
                    }

                    @Override
                    public Set<String> most() {
                        return most == null ? Set.of() : Set.of(most);
                    }
                });
    }

    @Test
    public void the_type_of_the_name_wins_where_one_of_its_issues_carries_an_epic_name() {
        assertEquals(List.of("6"), epics(List.of("6"), Set.of("6", "7"), "7"));
        assertEquals(List.of("5", "6"), epics(List.of("5", "6"), Set.of("6"), "6"));
    }

    @Test
    public void else_the_type_that_most_carriers_have() {
        assertEquals(List.of("7"), epics(List.of("6"), Set.of("7"), "7"));
        assertEquals(List.of("7"), epics(List.of(), Set.of("7"), "7"));
    }

    @Test
    public void where_nobody_carries_one_the_name_alone_tells() {
        assertEquals(List.of("6"), epics(List.of("6"), Set.of(), null));
        assertEquals(List.of(), epics(List.of(), Set.of(), null));
    }

    @Test
    public void no_type_of_sub_tasks_is_named_epic() {
        assertTrue(EpicTypeRule.isNamed("EPIC", false));
        assertFalse(EpicTypeRule.isNamed("Epic", true));
        assertFalse(EpicTypeRule.isNamed(null, false));
    }
}
