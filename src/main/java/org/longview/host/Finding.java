package org.longview.host;

import java.util.List;

/**
 * What the self-check found out about one member, service or probe.
 *
 * @param name readable
 * @param problem why it cannot be used, the key of a text or a text; null when it can
 * @param features the text keys of the features that need it
 */
public record Finding(String name, String problem, List<String> features) {

    public boolean isThere() {
        return problem == null;
    }
}
