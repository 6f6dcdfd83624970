package org.longview.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.longview.sandbox.data.Import;
import org.longview.sandbox.host.Without;
import org.longview.sandbox.jira.SandboxJira;

/**
 * What somebody asked of the sandbox, read from system properties and checked before anything
 * starts.
 */
public record Options(
        Path pluginJar,
        Path bundles,
        Path assets,
        List<Path> data,
        Optional<LocalDate> asOf,
        Optional<LocalDate> today,
        boolean demo,
        int port,
        Path home,
        boolean reset,
        Optional<String> jdbc,
        int searchWindow,
        Without without,
        boolean partial) {

    static final String HELP =
            """
            Longview sandbox: serves the plugin's jar in an embedded host, on this machine only.

              -Dsandbox.data=PATH[,PATH]  files or folders with Jira exports (default: the demo)
              -Dsandbox.partial=true      takes exports of which pages are missing
              -Dsandbox.asOf=DATE         rewinds the data to that day, then moves that day to today
              -Dsandbox.demo=false        the demo's issues without its initiatives
              -Dsandbox.port=N            port (default 2990; 0 takes a free one)
              -Dsandbox.home=FOLDER       where data is kept (default .sandbox/<hash of the data set>)
              -Dsandbox.reset=true        empties the home, and its tables in PostgreSQL, first
              -Dsandbox.jdbc=URL          a PostgreSQL database instead of H2 in the home
              -Dsandbox.today=DATE        freezes the clock on that day
              -Dsandbox.without=LIST      a Jira that lacks package:NAME, class:NAME, service:NAME or
                                          member:TYPE#METHOD, or whose service throws:NAME=EXCEPTION,
                                          to see what Longview makes of it
              -Dsandbox.searchWindow=N    how many issues a search lets through, first page to last
                                          (default 10000, as in Jira 11 with OpenSearch)
              -Dsandbox.help              prints this
            """;

    /** Reads the options; a property that is missing or empty takes its default. */
    static Options read(UnaryOperator<String> property) {
        List<Path> data = paths(text(property, "sandbox.data"));
        Optional<LocalDate> asOf = date(property, "sandbox.asOf");
        Optional<String> jdbc = text(property, "sandbox.jdbc");
        if (asOf.isPresent() && data.isEmpty()) {
            throw new BadOption(
                    "sandbox.asOf", asOf.get(), "needs sandbox.data: the demo is always of today");
        }
        if (jdbc.isPresent() && !jdbc.get().startsWith("jdbc:postgresql:")) {
            throw BadOption.ofJdbc(jdbc.get(), "only jdbc:postgresql: is supported");
        }
        boolean demo = flag(property, "sandbox.demo", true);
        return new Options(
                existing(property, "plugin.jar"),
                existing(property, "sandbox.bundles"),
                existing(property, "sandbox.assets"),
                data,
                asOf,
                date(property, "sandbox.today"),
                demo,
                port(property),
                text(property, "sandbox.home")
                        .map(Path::of)
                        .orElseGet(() -> DataSetHome.of(data, asOf, demo)),
                flag(property, "sandbox.reset", false),
                jdbc,
                searchWindow(property),
                without(property),
                flag(property, "sandbox.partial", false));
    }

    /** Where the data is that is to be imported. */
    Import.Sources sources() {
        return new Import.Sources(data, partial);
    }

    private static Without without(UnaryOperator<String> property) {
        String text = text(property, "sandbox.without").orElse("");
        try {
            return Without.read(text);
        } catch (IllegalArgumentException e) {
            throw new BadOption("sandbox.without", text, e.getMessage());
        }
    }

    /** The same with another port, home and day: for tests. */
    public static Options forTest(Path home, UnaryOperator<String> overrides) {
        return read(
                name -> {
                    String overridden = overrides.apply(name);
                    if (overridden != null) {
                        return overridden;
                    }
                    return switch (name) {
                        case "sandbox.port" -> "0";
                        case "sandbox.home" -> home.toString();
                        default -> System.getProperty(name);
                    };
                });
    }

    private static Optional<String> text(UnaryOperator<String> property, String name) {
        return Optional.ofNullable(property.apply(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static List<Path> paths(Optional<String> text) {
        List<Path> paths = new ArrayList<>();
        for (String path : text.orElse("").split(",")) {
            if (!path.isBlank()) {
                Path found = Path.of(path.strip());
                if (!Files.exists(found)) {
                    throw new BadOption(
                            "sandbox.data", path.strip(), "there is no such file or folder");
                }
                paths.add(found);
            }
        }
        return paths;
    }

    private static Optional<LocalDate> date(UnaryOperator<String> property, String name) {
        try {
            return text(property, name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadOption(name, property.apply(name), "a day is written like 2026-11-24");
        }
    }

    private static boolean flag(UnaryOperator<String> property, String name, boolean otherwise) {
        String value = text(property, name).orElse(String.valueOf(otherwise));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadOption(name, value, "it is true or false");
        };
    }

    private static int searchWindow(UnaryOperator<String> property) {
        String value =
                text(property, "sandbox.searchWindow")
                        .orElse(String.valueOf(SandboxJira.SEARCH_WINDOW));
        try {
            int issues = Integer.parseInt(value);
            if (issues > 0) {
                return issues;
            }
        } catch (NumberFormatException ignored) {
            // refused below like a number out of range
        }
        throw new BadOption("sandbox.searchWindow", value, "it is a number greater than 0");
    }

    private static int port(UnaryOperator<String> property) {
        String value = text(property, "sandbox.port").orElse("2990");
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException ignored) {
            // refused below like a number out of range
        }
        throw new BadOption("sandbox.port", value, "a port is a number from 0 to 65535");
    }

    private static Path existing(UnaryOperator<String> property, String name) {
        Path path =
                Path.of(
                        text(property, name)
                                .orElseThrow(
                                        () ->
                                                new BadOption(
                                                        name,
                                                        null,
                                                        "is missing: start with mvn -Psandbox")));
        if (!Files.exists(path)) {
            throw new BadOption(name, path, "there is no such file or folder");
        }
        return path.toAbsolutePath();
    }
}
