package org.longview.sandbox;

import java.io.PrintStream;

/** Prints why a start failed: in one line what a person can mend, else with the trace. */
final class Failures {
    private Failures() {}

    static void print(Throwable failure, PrintStream out) {
        out.println("The sandbox did not start: " + failure.getMessage());
        boolean plain =
                failure instanceof BadOption
                        || failure instanceof org.longview.sandbox.data.BadData
                        || failure instanceof IllegalArgumentException;
        if (!plain) {
            failure.printStackTrace(out);
        }
    }
}
