package org.longview;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Opens the jar for Jira 10: it is the one for Jira 11 under other names of packages, and whole.
 */
public class Jira10JarIT {
    private static final Path FILE = Path.of(System.getProperty("plugin.jar.jira10"));
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String MEMBERS = "META-INF/longview/members.tsv";
    private static final int JAVA_17 = 61;

    private static Map<String, byte[]> jira10;
    private static Map<String, byte[]> jira11;

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @BeforeClass
    public static void open() throws IOException {
        jira10 = files(FILE);
        jira11 = files(Path.of(System.getProperty("plugin.jar")));
    }

    @Test
    public void isUnderOneAndAHalfMegabytes() throws IOException {
        assertTrue(Files.size(FILE) + " bytes", Files.size(FILE) < 1_500_000);
    }

    @Test
    public void hasTheSameFiles() {
        assertEquals(jira11.keySet(), jira10.keySet());
        assertTrue(jira10.containsKey("META-INF/spring/plugin-context.xml"));
        assertTrue(jira10.containsKey("atlassian-plugin.xml"));
    }

    @Test
    public void leavesAllButClassesManifestAndMemberListAsTheyAre() {
        jira11.forEach(
                (name, bytes) -> {
                    if (!isClass(name) && !name.equals(MANIFEST) && !name.equals(MEMBERS)) {
                        assertArrayEquals(name, bytes, jira10.get(name));
                    }
                });
    }

    @Test
    public void saysJakartaNowhere() {
        Set<String> left =
                jira10.entrySet().stream()
                        .filter(file -> file.getKey().concat(latin(file)).contains("jakarta"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());

        assertEquals(Set.of(), left);
    }

    @Test
    public void hasTheSameClassesButForTheNamesOfPackages() {
        int renamed = 0;
        for (String name : classes()) {
            byte[] expected = RenamedClass.javax(jira11.get(name));
            assertArrayEquals(name, expected, RenamedClass.unchanged(jira10.get(name)));
            renamed += Arrays.equals(jira11.get(name), jira10.get(name)) ? 0 : 1;
        }

        assertTrue("no class differs", renamed > 0);
    }

    @Test
    public void runsOnTheOldestJavaOfAJira10() {
        for (String name : classes()) {
            byte[] bytes = jira10.get(name);
            assertEquals(name, JAVA_17, bytes[6] << 8 | bytes[7]);
        }
    }

    @Test
    public void hasTheSameManifestButForTheNamesOfPackages() throws IOException {
        Attributes now = manifest(jira10);
        Attributes before = manifest(jira11);

        assertEquals(before.keySet(), now.keySet());
        before.forEach(
                (name, value) -> {
                    if (!name.toString().equals("Import-Package")) {
                        assertEquals(name.toString(), value, now.get(name));
                    }
                });
        assertEquals("org.longview.longview", now.getValue("Bundle-SymbolicName"));
        assertEquals("org.longview.longview", now.getValue("Atlassian-Plugin-Key"));
    }

    @Test
    public void importsTheSamePackagesUnderTheirNamesInJira10AndJaxRsInItsVersionThere()
            throws IOException {
        List<String> expected =
                imports(jira11).stream()
                        .map(RenamedClass::javax)
                        .map(
                                clause ->
                                        clause.startsWith("javax.ws.rs")
                                                ? clause.replace("\"[3,5)\"", "\"[2,3)\"")
                                                : clause)
                        .toList();

        assertEquals(expected, imports(jira10));
        assertTrue(expected.toString(), expected.contains("javax.servlet.http;version=0"));
        assertTrue(expected.toString(), expected.contains("javax.ws.rs;version=\"[2,3)\""));
        assertTrue(expected.toString(), expected.contains("javax.ws.rs.core;version=\"[2,3)\""));
        assertTrue(expected.toString(), expected.contains("javax.inject;version=0"));
    }

    @Test
    public void listsTheMembersThatItsOwnClassesReferTo() throws Exception {
        List<String> carried = JarMembers.carried(FILE);

        assertEquals(JarMembers.made(FILE, folder.getRoot().toPath()), carried);
        assertTrue(
                carried.toString(),
                carried.stream().anyMatch(l -> l.contains("\tjavax.servlet.http.HttpServlet\t")));
        assertTrue(
                carried.toString(),
                carried.stream().anyMatch(l -> l.contains("(Ljavax/servlet/http/HttpServ")));
    }

    private static Map<String, byte[]> files(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Set<String> classes() {
        Set<String> classes = new TreeSet<>(jira11.keySet());
        classes.removeIf(name -> !isClass(name));
        assertFalse(classes.isEmpty());
        return classes;
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class");
    }

    private static String latin(Map.Entry<String, byte[]> file) {
        return new String(file.getValue(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static Attributes manifest(Map<String, byte[]> jar) throws IOException {
        return new Manifest(new ByteArrayInputStream(jar.get(MANIFEST))).getMainAttributes();
    }

    /** The clauses of the header; a comma in quotes separates none. */
    private static List<String> imports(Map<String, byte[]> jar) throws IOException {
        String header = manifest(jar).getValue("Import-Package");
        return List.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
    }
}
