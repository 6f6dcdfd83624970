package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The demo: a company with three projects, two years of work and twelve initiatives, told for a
 * given day. The same day gives the same bytes.
 */
public final class Demo {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Demo() {}

    /**
     * Writes issues.json (a REST search answer), demo.people.json and roadmap.json (a transfer
     * file).
     */
    public static void write(Path folder, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        Story story = Story.read();
        Company company = new Company(story, today);
        write(folder.resolve("issues.json"), new ExportWriter(company).answer());
        write(folder.resolve("demo.people.json"), PeopleWriter.people(story));
        write(folder.resolve("roadmap.json"), new StrategyWriter(company).transfer());
    }

    private static void write(Path file, JsonNode content) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
    }

    /** Writes the demo by hand: DAY FOLDER. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("DAY FOLDER, for example 2026-11-24 demo");
            System.exit(2);
        }
        write(Path.of(arguments[1]), LocalDate.parse(arguments[0]));
    }
}
