package org.longview.jira;

import com.atlassian.jira.util.MessageSet;
import java.util.Set;

/** Sets of messages as Jira gives them. */
final class Messages {

    private Messages() {}

    static MessageSet none() {
        return Fake.of(MessageSet.class, "hasAnyErrors", false, "getErrorMessages", Set.of());
    }
}
