package org.longview.sandbox.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the demo's data for a day into a folder. */
public final class Demo {
    private Demo() {}

    /** Writes issues.json, demo.people.json and roadmap.json. */
    public static void write(Path folder, LocalDate today) throws IOException {
        throw new IllegalArgumentException("sandbox.data is missing, and there is no demo yet");
    }
}
