package org.longview.sandbox.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
     * Where the exports are.
     *
     * @param partial whether a part of what a search found will do
     */
    public record Sources(List<Path> paths, boolean partial) {}

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
        return load(new Sources(sources, false), into, asOf, clock, progress);
    }

    /** The same, also of a part of what a search found where that is wanted. */
    public static Summary load(
            Sources sources,
            SandboxJira into,
            Optional<LocalDate> asOf,
            Clock clock,
            PrintStream progress)
            throws BadData, IOException, SQLException {
        Draft draft = draft(sources, progress);
        draft.nameEpics();
        rewind(draft, asOf, clock, into.zone());
        draft.findUnknownEpics();
        Summary summary = Summary.of(draft);
        into.load(draft.toLoad());
        summary.print(progress);
        return summary;
    }

    /**
     * Reads and keeps nothing.
     *
     * @throws BadData naming file and place
     */
    public static void check(List<Path> sources, Optional<LocalDate> asOf, Clock clock)
            throws BadData, IOException {
        check(new Sources(sources, false), asOf, clock);
    }

    /** The same, also of a part of what a search found where that is wanted. */
    public static void check(Sources sources, Optional<LocalDate> asOf, Clock clock)
            throws BadData, IOException {
        if (!sources.paths().isEmpty()) {
            PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
            rewind(draft(sources, quiet), asOf, clock, clock.getZone());
        }
    }

    private static void rewind(Draft draft, Optional<LocalDate> asOf, Clock clock, ZoneId zone) {
        if (asOf.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock.withZone(zone));
        if (asOf.get().isAfter(today)) {
            throw new IllegalArgumentException(
                    "sandbox.asOf=" + asOf.get() + ": the data cannot be wound forward");
        }
        new Rewind(draft, asOf.get(), today, zone).run();
        if (draft.issues.isEmpty()) {
            throw new IllegalArgumentException(
                    "sandbox.asOf=" + asOf.get() + ": the data has no issue of that day or before");
        }
    }

    private static Draft draft(Sources sources, PrintStream progress) throws BadData, IOException {
        Draft draft = new Draft();
        List<Path> files = files(sources.paths(), draft);
        Beside beside = new Beside();
        List<Path> exports = new ArrayList<>();
        for (Path file : files) {
            if (Beside.isList(file)) {
                beside.read(file, draft);
            } else if (!isPeople(file)) {
                exports.add(file);
            }
        }
        for (Path file : exports) {
            new ExportFile(file, draft, beside, progress).read();
        }
        draft.pages.check(draft, sources.partial());
        if (draft.issues.isEmpty()) {
            throw new BadData(sources.paths().get(0), "", "there is no issue in it");
        }
        beside.completeVersions(draft);
        draft.tellOfOddStatuses();
        for (Path file : files) {
            if (isPeople(file)) {
                new PeopleFile(file, draft).read();
            }
        }
        return draft;
    }

    private static boolean isPeople(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PEOPLE);
    }

    private static List<Path> files(List<Path> sources, Draft draft) throws IOException, BadData {
        List<Path> files = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isRegularFile(source)) {
                files.add(source);
                continue;
            }
            try (Stream<Path> below = Files.walk(source)) {
                for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                    if (name.endsWith(".json")) {
                        files.add(file);
                    } else if (name.endsWith(".csv") || name.endsWith(".xml")) {
                        draft.skip("file " + file.getFileName() + ": CSV and XML come later");
                    } else {
                        draft.skip("file " + file.getFileName() + ": it is not called *.json");
                    }
                }
            }
        }
        if (files.stream().allMatch(Import::isPeople)) {
            throw new BadData(sources.get(0), "", "there is no JSON export of issues here");
        }
        return files;
    }
}
