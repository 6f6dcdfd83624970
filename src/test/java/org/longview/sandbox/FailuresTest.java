package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FailuresTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int print(Throwable failure, Path note) {
        return Failures.print(failure, new PrintStream(printed), Optional.ofNullable(note));
    }

    @Test
    public void aRefusalIsOneSentenceAndANoteForWhoeverStartedIt() throws Exception {
        Path note = folder.getRoot().toPath().resolve("a/refused");
        for (RuntimeException refusal :
                List.of(
                        new BadOption("sandbox.port", "x", "it is no number"),
                        new IllegalArgumentException("sandbox.asOf=x"))) {
            printed.reset();

            assertEquals(Failures.REFUSED, print(refusal, note));

            assertEquals(1, printed.toString().lines().count());
            assertEquals(printed.toString().strip(), Files.readString(note));
        }
        assertEquals(Failures.REFUSED, print(new IllegalArgumentException("x"), null));
    }

    @Test
    public void aFailureShowsWhereItHappenedAndIsNoRefusal() {
        Path note = folder.getRoot().toPath().resolve("refused");

        assertEquals(1, print(new IllegalStateException("broken"), note));

        assertTrue(printed.toString().contains("at org.longview"));
        assertFalse(Files.exists(note));
    }
}
