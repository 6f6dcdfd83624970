package org.longview.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Prints why a start failed: in one line what a person can mend, else with the trace. */
final class Failures {
    private Failures() {}

    /** How a process ends that was asked for what cannot be; a failure ends it with 1. */
    static final int REFUSED = 2;

    /**
     * Says why, and how the process ends.
     *
     * @param note where a refusal is written too, for whoever started the process
     */
    static int print(Throwable failure, PrintStream out, Optional<Path> note) {
        String sentence = "The sandbox did not start: " + failure.getMessage();
        out.println(sentence);
        boolean plain =
                failure instanceof BadOption
                        || failure instanceof org.longview.sandbox.data.BadData
                        || failure instanceof IllegalArgumentException;
        if (!plain) {
            failure.printStackTrace(out);
            return 1;
        }
        note.ifPresent(file -> write(file, sentence));
        return REFUSED;
    }

    private static void write(Path file, String sentence) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
