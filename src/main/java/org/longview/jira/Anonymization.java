package org.longview.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.longview.host.HostLacks;
import org.longview.host.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a step of Jira's anonymisation is counted, done, and answered for: nothing is thrown at Jira,
 * and nothing that failed is passed over.
 */
final class Anonymization {
    private static final Logger LOG = LoggerFactory.getLogger(Anonymization.class);

    private static final String UNCOUNTED = "longview.anonymize.uncounted";

    private Anonymization() {}

    /** What cannot be counted is told without a number: an empty list would say there is none. */
    static Collection<AffectedEntity> affected(
            AffectedEntityType type, LongSupplier count, String key) {
        try {
            long number = count.getAsLong();
            return number == 0
                    ? List.of()
                    : List.of(
                            AffectedEntity.newBuilder(type)
                                    .numberOfOccurrences(number)
                                    .descriptionKey(key)
                                    .build());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Longview cannot count what an anonymisation would change", e);
            return List.of(AffectedEntity.newBuilder(type).descriptionKey(UNCOUNTED).build());
        }
    }

    /**
     * Jira counts the task as done also when it failed, and tells its administrators of errors.
     *
     * @param context a lambda, as a reference to a member that this Jira lacks fails where it is
     *     made
     */
    static ServiceResult run(Supplier<Context> context, Runnable work) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        attempt(work, "longview.anonymize.failed", errors);
        attempt(
                () -> context.get().start(null).complete(),
                "longview.anonymize.no-progress",
                errors);
        return new ServiceResultImpl(errors);
    }

    private static void attempt(Runnable step, String problem, SimpleErrorCollection errors) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Longview could not do its part of anonymising a person", e);
            // Jira keeps what it is told
            errors.addErrorMessage(Texts.in(Locale.ENGLISH).text(problem, HostLacks.inWords(e)));
        }
    }
}
