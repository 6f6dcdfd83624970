package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** A part that fails costs itself, and the log a line. */
public class HarmlessTest {
    private final Harmless harmless = new Harmless("part of the test");

    @Test
    public void givesWhatWasAskedFor() {
        assertEquals("asked", harmless.ask(() -> "asked", failure -> "instead"));
    }

    @Test
    public void givesSomethingElseForWhateverFailsInTheHost() {
        for (Throwable failure : failures()) {
            assertEquals(
                    failure.toString(), harmless.ask(() -> fail(failure), Throwable::toString));
        }
    }

    @Test
    public void whatEndsTheWholeJavaIsNotKept() {
        assertThrows(
                OutOfMemoryError.class,
                () -> harmless.run(() -> fail(new OutOfMemoryError("full"))));
    }

    @Test
    public void tellsTheLogOfEachKindOnce() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            for (int view = 0; view < 3; view++) {
                failures().forEach(failure -> harmless.run(() -> fail(failure)));
            }
        } finally {
            System.setErr(before);
        }

        for (Throwable failure : failures()) {
            String line = "is not told again: " + failure;
            assertEquals(line, 2, log.toString(StandardCharsets.UTF_8).split(line, -1).length);
        }
    }

    private static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("a"),
                new NoSuchMethodError("b"),
                new NoClassDefFoundError("c"),
                new AbstractMethodError("d"));
    }

    private static String fail(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        throw (Error) failure;
    }
}
