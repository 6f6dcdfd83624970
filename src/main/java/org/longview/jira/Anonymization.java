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
import org.longview.host.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a step of Jira's anonymisation is counted, done, and answered for. */
final class Anonymization {
    private static final Logger LOG = LoggerFactory.getLogger(Anonymization.class);

    private Anonymization() {}

    static Collection<AffectedEntity> affected(AffectedEntityType type, long number, String key) {
        return number == 0
                ? List.of()
                : List.of(
                        AffectedEntity.newBuilder(type)
                                .numberOfOccurrences(number)
                                .descriptionKey(key)
                                .build());
    }

    /** Jira counts the task as done also when it failed, and tells its administrators of errors. */
    static ServiceResult run(Context context, Runnable work) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Longview could not do its part of anonymising a person", e);
            errors.addErrorMessage(
                    Texts.in(Locale.ENGLISH).text("longview.anonymize.failed", e.toString()));
        } finally {
            context.start(null).complete();
        }
        return new ServiceResultImpl(errors);
    }
}
