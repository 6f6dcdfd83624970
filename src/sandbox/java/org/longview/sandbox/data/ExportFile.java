package org.longview.sandbox.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One search answer in a file, read twice: names and schema, which follow the issues, are needed
 * first.
 */
final class ExportFile {
    /** A double has no 1e309; of a field that is there twice nobody knows which one counts. */
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    static final String CLOUD =
            "an export of Jira Cloud, in which people have account ids and no names; only exports"
                    + " of Jira Data Center and Server can be read";
    static final String VERSION_3 =
            "an answer of REST v3, which cannot be read yet; take /rest/api/2/search";
    private static final int PROGRESS = 5_000;

    private final Path file;
    private final Draft draft;
    private final Beside beside;
    private final PrintStream progress;
    private JsonNode names = MissingNode.getInstance();
    private JsonNode schema = MissingNode.getInstance();
    private boolean hasIssues;
    private long start;
    private long total = Pages.UNTOLD;

    ExportFile(Path file, Draft draft, Beside beside, PrintStream progress) {
        this.file = file;
        this.draft = draft;
        this.beside = beside;
        this.progress = progress;
    }

    void read() throws BadData, IOException {
        refuseOtherFormats();
        walk(this::readHeads);
        if (!hasIssues) {
            throw new BadData(
                    file, "", "it has no \"issues\": this is no answer of Jira's REST search");
        }
        draft.origin.read(file);
        IssueReader reader = new IssueReader(file, draft, fieldIds());
        walk(parser -> readIssues(parser, reader));
        draft.pages.add(file, start, total, reader.ids());
    }

    private FieldIds fieldIds() throws BadData {
        try {
            return FieldIds.of(beside.namesOr(names), beside.schemaOr(schema), draft);
        } catch (IllegalArgumentException e) {
            throw new BadData(file, "its \"names\" and \"schema\"", e.getMessage());
        }
    }

    private void refuseOtherFormats() throws BadData, IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".xml")) {
            throw new BadData(
                    file,
                    "",
                    "CSV and XML exports cannot be read yet; take JSON of REST v2 search");
        }
        byte[] start = new byte[64];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, start.length);
        }
        String text =
                new String(start, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
        if (text.isEmpty()) {
            throw new BadData(file, "", "it is empty");
        }
        if (text.startsWith("<")) {
            throw new BadData(
                    file, "line 1, column 1", "it begins with '<': this is HTML or XML, not JSON");
        }
    }

    private interface Step {
        void read(JsonParser parser) throws IOException, BadData;
    }

    private void walk(Step step) throws BadData, IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory(JSON).createParser(in)) {
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new BadData(file, "line 1, column 1", "it is not a JSON object");
                }
                step.read(parser);
                if (parser.nextToken() != null) {
                    throw new BadData(
                            file,
                            place(parser.currentLocation()),
                            "something follows the JSON object");
                }
            } catch (JsonProcessingException e) {
                JsonLocation at =
                        e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                throw new BadData(
                        file,
                        place(at),
                        "it is not whole and valid JSON in UTF-8: " + e.getOriginalMessage());
            } catch (CharConversionException e) {
                throw new BadData(
                        file,
                        place(parser.currentLocation()),
                        "it is not UTF-8: " + e.getMessage());
            }
        }
    }

    private static String place(JsonLocation at) {
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private void readHeads(JsonParser parser) throws IOException, BadData {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "nextPageToken", "isLast" ->
                        throw new BadData(file, place(parser.currentLocation()), VERSION_3);
                case "startAt" -> start = count(field, parser, 0);
                case "total" -> total = count(field, parser, Pages.UNTOLD);
                case "names" -> names = parser.readValueAsTree();
                case "schema" -> schema = parser.readValueAsTree();
                case "issues" -> {
                    if (value != JsonToken.START_ARRAY) {
                        throw new BadData(
                                file, place(parser.currentLocation()), "\"issues\" is no list");
                    }
                    hasIssues = true;
                    parser.skipChildren();
                }
                default -> parser.skipChildren();
            }
        }
    }

    private long count(String field, JsonParser parser, long untold) throws IOException, BadData {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return untold;
        }
        long count = parser.getValueAsLong(-1);
        if (count < 0) {
            throw new BadData(
                    file,
                    place(parser.currentLocation()),
                    "its \"%s\" is no number of issues: %s".formatted(field, parser.getText()));
        }
        return count;
    }

    private void readIssues(JsonParser parser, IssueReader reader) throws IOException, BadData {
        int count = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean issues = parser.currentName().equals("issues");
            parser.nextToken();
            if (!issues) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                String place = place(parser.currentLocation());
                reader.read(parser.readValueAsTree(), place);
                if (++count % PROGRESS == 0) {
                    progress.println("  " + file.getFileName() + ": " + count + " issues read");
                }
            }
        }
    }
}
