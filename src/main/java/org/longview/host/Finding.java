package org.longview.host;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the self-check found out about one member, service or probe.
 *
 * @param name readable
 * @param problem why it cannot be used, the key of a text; null when it can
 * @param detail what the text leaves room for, or null; it names no person, project or machine
 * @param features the text keys of the features that need it
 */
public record Finding(String name, String problem, String detail, List<String> features) {

    private static final Logger LOG = LoggerFactory.getLogger(Finding.class);

    /** One that needs no details. */
    public Finding(String name, String problem, List<String> features) {
        this(name, problem, null, features);
    }

    /** Something that is there and failed when it was asked; the log gets the whole failure. */
    public static Finding failed(String name, Throwable failure, List<String> features) {
        LOG.warn("Longview's self-check asked {} in vain", name, failure);
        return new Finding(name, "longview.selfcheck.fails", HostLacks.inWords(failure), features);
    }

    public boolean isThere() {
        return problem == null;
    }

    /** What is wrong with it, or that nothing is. */
    public String state(Texts texts) {
        return isThere()
                ? texts.text("longview.selfcheck.found")
                : texts.text(problem, detail == null ? "" : detail);
    }
}
