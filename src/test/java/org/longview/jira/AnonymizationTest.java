package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.longview.roadmap.HandOver;
import org.longview.roadmap.PersonRecords;
import org.longview.roadmap.RoadmapStore;

/** What Jira is told when a step of anonymising a person fails: nothing is thrown, all is told. */
@RunWith(Parameterized.class)
public class AnonymizationTest {
    private static final String SECRET = "Ann Lee";

    private final String why;
    private final Supplier<Throwable> failure;
    private final List<String> done = new ArrayList<>();

    public AnonymizationTest(String why, Supplier<Throwable> failure) {
        this.why = why;
        this.failure = failure;
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> failures() {
        return List.of(
                failing(
                        "java.lang.IllegalStateException",
                        () -> new IllegalStateException(SECRET + " cannot be read")),
                failing("This Jira lacks a.B.c()", () -> new NoSuchMethodError("a.B.c()")),
                failing("This Jira lacks a.B", () -> new NoClassDefFoundError("a/B")));
    }

    private static Object[] failing(String why, Supplier<Throwable> failure) {
        return new Object[] {why, failure};
    }

    @Test
    public void what_cannot_be_counted_is_listed_without_a_number() {
        assertUncounted(
                AffectedEntityType.TRANSFER_OWNERSHIP,
                ownerChange().getAffectedEntities(transfer(progress())));
        assertUncounted(
                AffectedEntityType.ANONYMIZE,
                keyChange(broken(PersonRecords.class)).getAffectedEntities(change(progress())));
    }

    @Test
    public void a_parameter_of_another_jira_is_told_too() {
        OwnershipTransferParameter other =
                new OwnershipTransferParameter("ann", "bob", progress()) {
                    @Override
                    public String getCurrentUserKey() {
                        throw AnonymizationTest.<RuntimeException>sneaky(failure.get());
                    }

                    @Override
                    public Context getContext() {
                        throw AnonymizationTest.<RuntimeException>sneaky(failure.get());
                    }
                };

        assertUncounted(
                AffectedEntityType.TRANSFER_OWNERSHIP, ownerChange().getAffectedEntities(other));
        assertTold(
                ownerChange().update(other),
                "Longview could not do its part: " + why,
                "Longview could not tell Jira that its part is over: " + why);
    }

    @Test
    public void a_step_that_fails_is_over_for_jira_and_answers_with_an_error() {
        assertTold(
                ownerChange().update(transfer(progress())),
                "Longview could not do its part: " + why);
        assertTold(
                keyChange(broken(PersonRecords.class)).update(change(progress())),
                "Longview could not do its part: " + why);
        assertEquals(List.of("over", "over"), done);
    }

    @Test
    public void a_step_of_which_half_is_done_answers_with_an_error() {
        PersonRecords records =
                Fake.by(PersonRecords.class, (self, method, given) -> done.add(method.getName()));

        assertTold(
                keyChange(records).update(change(progress())),
                "Longview could not do its part: " + why);
        assertEquals(List.of("rename", "over"), done);
    }

    @Test
    public void progress_that_cannot_be_told_is_no_silence() {
        assertTold(
                ownerChange().update(transfer(broken(Context.class))),
                "Longview could not do its part: " + why,
                "Longview could not tell Jira that its part is over: " + why);
    }

    private static void assertUncounted(
            AffectedEntityType type, Collection<AffectedEntity> affected) {
        assertEquals(1, affected.size());
        AffectedEntity only = affected.iterator().next();
        assertEquals(type, only.getType());
        assertEquals("longview.anonymize.uncounted", only.getDescriptionKey());
        assertNull(only.getNumberOfOccurrences());
    }

    private static void assertTold(ServiceResult result, String... errors) {
        assertFalse(result.isValid());
        List<String> told = List.copyOf(result.getErrorCollection().getErrorMessages());
        assertEquals(told.toString(), errors.length, told.size());
        for (int i = 0; i < errors.length; i++) {
            assertTrue(told.toString(), told.get(i).startsWith(errors[i]));
        }
        assertTrue(told.toString(), told.stream().noneMatch(error -> error.contains(SECRET)));
    }

    private OwnerChange ownerChange() {
        return new OwnerChange(new HandOver(broken(RoadmapStore.class), null));
    }

    /** Its settings fail; the tables may not. */
    private UserKeyChange keyChange(PersonRecords records) {
        return new UserKeyChange(
                records, new JiraConventions(broken(PluginSettingsFactory.class), null));
    }

    private static OwnershipTransferParameter transfer(Context progress) {
        return new OwnershipTransferParameter("ann", "bob", progress);
    }

    private static UserPropertyChangeParameter change(Context progress) {
        return new UserPropertyChangeParameter("ann", "JIRAUSER1", progress);
    }

    private Context progress() {
        return input -> () -> done.add("over");
    }

    private <T> T broken(Class<T> type) {
        return Fake.by(
                type,
                (self, method, given) -> {
                    throw failure.get();
                });
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
