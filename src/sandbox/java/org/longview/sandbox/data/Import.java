package org.longview.sandbox.data;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.longview.sandbox.jira.SandboxJira;

/**
 * Brings exports of a Jira into the simulated one: everything, or, when a file is broken, nothing.
 */
public final class Import {
    private static final String PEOPLE = ".people.json";

    private Import() {}

    /**
     * Reads files, or all JSON files of folders, and prints a summary.
     *
     * @param asOf the day to which the data is rewound and which then becomes today
     * @throws BadData naming file and place; nothing was imported then
     */
    public static Summary load(
            List<Path> sources,
            SandboxJira into,
            Optional<LocalDate> asOf,
            Clock clock,
            PrintStream progress)
            throws BadData, IOException, SQLException {
        Draft draft = new Draft();
        List<Path> files = files(sources);
        for (Path file : files) {
            if (!file.toString().endsWith(PEOPLE)) {
                new ExportFile(file, draft, progress).read();
            }
        }
        for (Path file : files) {
            if (file.toString().endsWith(PEOPLE)) {
                new PeopleFile(file, draft).read();
            }
        }
        draft.finish();
        if (asOf.isPresent()) {
            new Rewind(draft, asOf.get(), LocalDate.now(clock.withZone(into.zone())), into.zone())
                    .run();
        }
        Summary summary = Summary.of(draft);
        into.load(draft.toLoad());
        summary.print(progress);
        return summary;
    }

    private static List<Path> files(List<Path> sources) throws IOException, BadData {
        List<Path> files = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isRegularFile(source)) {
                files.add(source);
                continue;
            }
            try (Stream<Path> below = Files.walk(source)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        if (files.stream().allMatch(file -> file.toString().endsWith(PEOPLE))) {
            throw new BadData(sources.get(0), "", "there is no JSON export of issues here");
        }
        return files;
    }
}
