package org.longview.sandbox;

import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder with real exports, where the build was given one; tests that need it say so when it is
 * missing.
 */
public final class RealData {
    private RealData() {}

    /**
     * A folder or file of the real data; skips the test without it, or fails where it is required.
     */
    public static Path path(String name) {
        String folder = System.getProperty("longview.realData", "");
        Path path = folder.isEmpty() ? null : Path.of(folder).resolve(name);
        if (path != null && Files.exists(path)) {
            return path;
        }
        String message = "no real data: -Dlongview.realData=FOLDER names none with " + name;
        if (Boolean.getBoolean("longview.realData.required")) {
            throw new AssertionError(message);
        }
        System.err.println("SKIPPED: " + message);
        assumeTrue(message, false);
        throw new IllegalStateException("an assumption that does not hold ends the test");
    }
}
