package org.longview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Holds every member of Jira that the jar refers to against the checked-in table of evidence. */
public class SignatureAuditIT {
    private static final Path JAR = Path.of(System.getProperty("plugin.jar"));
    private static final Path TABLE = Path.of("src/jira-api/members.tsv");
    private static final Set<String> MARKS = Set.of("source use", "javadoc", "inferred");

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    /** A row of the table; the class that guards an inferred member is its last column. */
    private record Evidence(String generations, String mark, String words, String guard) {}

    @Test
    public void theListInTheJarIsWhatItsClassesReferTo() throws Exception {
        assertEquals(JarMembers.made(JAR, folder.getRoot().toPath()), JarMembers.carried(JAR));
    }

    @Test
    public void everyMemberOfJiraHasEvidenceAndNoEvidenceIsLeftOver() throws IOException {
        assertEquals(referred().keySet(), table().keySet());
    }

    @Test
    public void everyRowSaysForWhichGenerationsHowSureAndWhy() throws IOException {
        List<String> incomplete = new ArrayList<>();
        table().forEach(
                        (member, evidence) -> {
                            if (!evidence.generations.matches("10 11|10|11")
                                    || !MARKS.contains(evidence.mark)
                                    || evidence.words.isBlank()) {
                                incomplete.add(member + ": " + evidence);
                            }
                        });

        assertEquals(List.of(), incomplete);
    }

    @Test
    public void whatIsOnlyInferredIsReachedThroughItsGuardAlone() throws IOException {
        Map<String, Set<String>> users = referred();
        List<String> unguarded = new ArrayList<>();
        table().forEach(
                        (member, evidence) -> {
                            if (evidence.mark.equals("inferred")
                                    && !Set.of(evidence.guard).equals(users.get(member))) {
                                unguarded.add(member + " <- " + users.get(member));
                            }
                        });

        assertEquals(List.of(), unguarded);
    }

    @Test
    public void nothingThatJiraTookAwayIsReferredTo() throws IOException {
        for (String member : referred().keySet()) {
            for (String gone :
                    List.of(
                            "getUnlimitedFilter",
                            "SearchProvider",
                            "lucene",
                            "com.atlassian.plugins.rest.common",
                            "ComponentAccessor",
                            "com.atlassian.plugin.web.model.WebPanel")) {
                assertFalse(member, member.contains(gone));
            }
        }
    }

    /** Members of Atlassian's, with the classes of the jar that refer to them. */
    private static Map<String, Set<String>> referred() throws IOException {
        Map<String, Set<String>> users = new TreeMap<>();
        for (String line : JarMembers.carried(JAR)) {
            String[] parts = line.split("\t", -1);
            if (parts[1].startsWith("com.atlassian.") || parts[1].startsWith("net.java.ao.")) {
                users.put(
                        String.join(" ", parts[0], parts[1], parts[2], parts[3]),
                        new TreeSet<>(List.of(parts[4].split(","))));
            }
        }
        assertFalse(users.isEmpty());
        return users;
    }

    private static Map<String, Evidence> table() throws IOException {
        Map<String, Evidence> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                Evidence evidence =
                        new Evidence(
                                parts[4], parts[5], parts[6], parts.length > 7 ? parts[7] : "");
                Evidence twice =
                        table.put(
                                String.join(" ", parts[0], parts[1], parts[2], parts[3]), evidence);
                assertEquals(line, null, twice);
            }
        }
        return new TreeMap<>(table);
    }
}
