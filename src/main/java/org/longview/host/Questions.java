package org.longview.host;

import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What the self-check asks the services of the running Jira; a port, so that what does not link
 * costs these questions alone. No question changes anything.
 */
public interface Questions {

    /** One question for each service, by the full name of its interface. */
    Map<String, Callable<?>> all();
}
