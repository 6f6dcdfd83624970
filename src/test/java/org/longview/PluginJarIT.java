package org.longview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Opens the finished jar: the very file that an administrator uploads. */
public class PluginJarIT {
    private static final Path FILE = Path.of(System.getProperty("plugin.jar"));
    private static final Set<String> REQUIRED =
            Set.of("jakarta.servlet", "jakarta.ws.rs", "jakarta.inject", "net.java.ao");

    private static JarFile jar;
    private static Attributes manifest;

    @BeforeClass
    public static void open() throws IOException {
        jar = new JarFile(FILE.toFile());
        manifest = jar.getManifest().getMainAttributes();
    }

    @AfterClass
    public static void close() throws IOException {
        jar.close();
    }

    @Test
    public void isUnderOneAndAHalfMegabytes() throws IOException {
        assertTrue(Files.size(FILE) + " bytes", Files.size(FILE) < 1_500_000);
    }

    @Test
    public void hasTheDescriptorAtItsRootWithTheVersionFilledIn() throws IOException {
        String xml = text("atlassian-plugin.xml");

        assertTrue(xml, xml.contains("key=\"org.longview.longview\""));
        assertFalse(xml, xml.contains("${"));
    }

    @Test
    public void hasNothingButItsOwnClasses() {
        List<String> strange =
                jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(".class") || name.endsWith(".jar"))
                        .filter(name -> !name.startsWith("org/longview/"))
                        .toList();

        assertEquals(List.of(), strange);
        assertNull(jar.getEntry("com/atlassian/"));
        assertNull("the sandbox is not shipped", jar.getEntry("org/longview/sandbox/"));
    }

    @Test
    public void saysThatItIsATransformerlessPlugin() {
        assertEquals("org.longview.longview", manifest.getValue("Atlassian-Plugin-Key"));
        assertEquals("org.longview.longview", manifest.getValue("Bundle-SymbolicName"));
        assertEquals("*", manifest.getValue("Spring-Context"));
        assertNotNull(jar.getEntry("META-INF/spring/plugin-context.xml"));
        assertNull(manifest.getValue("Export-Package"));
        assertNull("a Java that is newer is no obstacle", manifest.getValue("Require-Capability"));
    }

    @Test
    public void importsJirasPackagesAndNotItsOwn() {
        Set<String> imported = imports().keySet();

        assertTrue(imported.contains("com.atlassian.jira.project"));
        assertTrue(imported.contains("com.atlassian.activeobjects.external"));
        assertTrue(imported.contains("net.java.ao"));
        assertTrue(imported.stream().noneMatch(name -> name.startsWith("org.longview")));
    }

    @Test
    public void acceptsAnyVersionButOfJaxRsAndRequiresOnlyWhatNothingWorksWithout() {
        imports()
                .forEach(
                        (name, directives) -> {
                            String version = name.startsWith("jakarta.ws.rs") ? "\\[3,5\\)" : "0";
                            assertTrue(
                                    name + directives,
                                    directives.matches(
                                            "(?s).*;version=\"?" + version + "\"?(;.*|$)"));
                            boolean required =
                                    REQUIRED.stream().anyMatch(name::startsWith)
                                            || name.equals("com.atlassian.activeobjects.external");
                            assertEquals(
                                    name, !required, directives.contains("resolution:=optional"));
                        });
    }

    @Test
    public void importsThePackageOfEveryServiceThatTheSpringContextNames() throws IOException {
        Matcher service =
                Pattern.compile("value=\"(com\\.atlassian\\.[\\w.]+)\\.\\w+\"")
                        .matcher(text("META-INF/spring/plugin-context.xml"));
        Set<String> named = new TreeSet<>();
        while (service.find()) {
            named.add(service.group(1));
        }

        assertFalse(named.isEmpty());
        assertTrue(named.toString(), imports().keySet().containsAll(named));
    }

    @Test
    public void needsNothingOfSpringButToBeABean() {
        assertEquals(
                Set.of("org.springframework.beans.factory"),
                imports().keySet().stream()
                        .filter(name -> name.contains("spring") || name.contains("gemini"))
                        .collect(Collectors.toSet()));
    }

    /** Packages with their attributes and directives. */
    private static Map<String, String> imports() {
        Map<String, String> imports = new TreeMap<>();
        Matcher clause =
                Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^;,]*))*)(?:,|$)")
                        .matcher(manifest.getValue("Import-Package"));
        while (clause.find()) {
            imports.put(clause.group(1), clause.group(2));
        }
        assertFalse(imports.isEmpty());
        return imports;
    }

    private static String text(String name) throws IOException {
        assertNotNull(name, jar.getEntry(name));
        byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
