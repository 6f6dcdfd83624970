package org.longview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever atlassian-plugin.xml in the finished jar names is there, once. */
public class PluginDescriptorIT {
    private static final Set<String> PLACES_OF_JIRA =
            Set.of(
                    "jira.project.sidebar.plugins.navigation",
                    "admin_plugins_menu",
                    "system.top.navigation.bar");
    private static final Set<String> OF_JIRA =
            Set.of(
                    "com.atlassian.auiplugin:ajs",
                    "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager");
    private static final Set<String> TEXTS = Set.of("description", "label", "tooltip");

    private static JarFile jar;
    private static Element plugin;

    @BeforeClass
    public static void open() throws Exception {
        jar = new JarFile(new File(System.getProperty("plugin.jar")));
        try (InputStream xml = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
            plugin =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(xml)
                            .getDocumentElement();
        }
    }

    @AfterClass
    public static void close() throws IOException {
        jar.close();
    }

    @Test
    public void everyClassIsInTheJarOrComesFromAPackageThatItImports() throws IOException {
        String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");
        List<String> names = new ArrayList<>(values("class"));
        names.addAll(entities());

        assertFalse(names.isEmpty());
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !has(name.replace('.', '/') + ".class"))
                        .filter(name -> !imports.contains(packageOf(name) + ";"))
                        .toList());
        assertEquals("each once", entities().size(), new HashSet<>(entities()).size());
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private static List<String> entities() {
        return elements("entity").map(e -> e.getTextContent().strip()).toList();
    }

    @Test
    public void everyPackageOfRestResourcesHasClasses() {
        elements("package")
                .map(e -> e.getTextContent().strip().replace('.', '/') + "/")
                .forEach(folder -> assertTrue(folder, names(n -> n.startsWith(folder)).size() > 1));
    }

    @Test
    public void everyFileIsInTheJar() {
        List<String> files = new ArrayList<>();
        elements("resource")
                .filter(r -> !r.getAttribute("type").equals("i18n"))
                .forEach(r -> files.add(r.getAttribute("location")));
        files.add(param("plugin-icon"));
        files.add(param("plugin-logo"));

        assertEquals(List.of(), files.stream().filter(file -> !has(file)).toList());
        assertEquals("each is named once", files.size(), new HashSet<>(files).size());
    }

    @Test
    public void theIconAndTheLogoHaveTheSizesThatAtlassianAsksFor() throws IOException {
        assertEquals("16x16", size(param("plugin-icon")));
        assertEquals("144x144", size(param("plugin-logo")));
    }

    private static String size(String file) throws IOException {
        try (InputStream png = jar.getInputStream(jar.getEntry(file))) {
            BufferedImage image = ImageIO.read(png);
            assertTrue("the corners are transparent", (image.getRGB(0, 0) >>> 24) < 128);
            return image.getWidth() + "x" + image.getHeight();
        }
    }

    @Test
    public void everyTextIsThereOnceInEveryLanguage() throws IOException {
        Set<String> keys = new TreeSet<>(values("i18n-name-key"));
        TEXTS.forEach(tag -> elements(tag).forEach(e -> keys.add(e.getAttribute("key"))));
        List<String> languages =
                elements("resource")
                        .filter(r -> r.getAttribute("type").equals("i18n"))
                        .map(r -> r.getAttribute("location"))
                        .flatMap(base -> names(n -> isLanguageOf(base, n)).stream())
                        .toList();

        assertEquals(List.of("i18n/longview.properties", "i18n/longview_de.properties"), languages);
        for (String file : languages) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in(file), StandardCharsets.ISO_8859_1));
            Set<String> missing = new TreeSet<>(keys);
            missing.removeIf(key -> !texts.getProperty(key, "").isBlank());
            assertEquals(file, Set.of(), missing);
            assertEquals(file, texts.size(), written(file));
        }
    }

    private static boolean isLanguageOf(String base, String name) {
        return name.matches(Pattern.quote(base) + "(_[a-zA-Z_]+)?\\.properties");
    }

    private static long written(String file) throws IOException {
        String text = new String(in(file).readAllBytes(), StandardCharsets.ISO_8859_1);
        return text.lines().filter(line -> line.matches("[\\w.-]+ *=.*")).count();
    }

    @Test
    public void everyModuleHasAKeyOfItsOwnAndEveryLinkAnIdOfItsOwn() {
        List<String> keys = modules().map(m -> m.getAttribute("key")).toList();
        List<String> ids = values("linkId");

        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals("every item has one", elements("web-item").count(), ids.size());
        assertEquals(List.of(), ids.stream().filter(id -> !id.startsWith("longview-")).toList());
    }

    @Test
    public void whereverAModuleIsNamedItExists() {
        Set<String> keys = new HashSet<>();
        modules().forEach(m -> keys.add(plugin.getAttribute("key") + ":" + m.getAttribute("key")));
        List<String> named = new ArrayList<>();
        elements("web-panel").forEach(p -> named.add(p.getAttribute("location")));
        elements("dependency").forEach(d -> named.add(d.getTextContent().strip()));
        elements("link").forEach(l -> named.addAll(selected(l.getTextContent())));

        assertTrue(named.size() > 2);
        assertEquals(
                List.of(),
                named.stream()
                        .filter(name -> !OF_JIRA.contains(name))
                        .filter(name -> !keys.contains(name))
                        .toList());
    }

    @Test
    public void everyLinkToAPageOfOursLeadsToAServlet() {
        Set<String> pages = new HashSet<>();
        elements("url-pattern")
                .forEach(p -> pages.add("/plugins/servlet" + p.getTextContent().strip()));

        assertEquals(
                List.of(),
                elements("link")
                        .map(link -> link.getTextContent().strip())
                        .filter(link -> link.startsWith("/plugins/servlet/"))
                        .filter(link -> !pages.contains(link))
                        .toList());
        assertEquals("each once", elements("url-pattern").count(), pages.size());
    }

    private static List<String> selected(String link) {
        Matcher item = Pattern.compile("selectedItem=([^&]+)").matcher(link);
        return item.find() ? List.of(item.group(1)) : List.of();
    }

    @Test
    public void everySectionIsOneOfJirasOrOneOfOurs() {
        Set<String> places = new HashSet<>(PLACES_OF_JIRA);
        elements("web-section")
                .forEach(s -> places.add(s.getAttribute("location") + "/" + s.getAttribute("key")));
        List<String> named = new ArrayList<>();
        elements("web-section").forEach(s -> named.add(s.getAttribute("location")));
        elements("web-item").forEach(i -> named.add(i.getAttribute("section")));

        assertEquals(List.of(), named.stream().filter(p -> !places.contains(p)).toList());
    }

    private static Stream<Element> elements(String tag) {
        NodeList found = plugin.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }

    private static Stream<Element> modules() {
        return elements("*").filter(e -> e.getParentNode() == plugin && e.hasAttribute("key"));
    }

    private static List<String> values(String attribute) {
        return Stream.concat(Stream.of(plugin), elements("*"))
                .filter(e -> e.hasAttribute(attribute))
                .map(e -> e.getAttribute(attribute))
                .toList();
    }

    private static String param(String name) {
        return elements("param")
                .filter(p -> p.getAttribute("name").equals(name))
                .map(p -> p.getTextContent().strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no param " + name));
    }

    private static List<String> names(Predicate<String> wanted) {
        return jar.stream().map(ZipEntry::getName).filter(wanted).sorted().toList();
    }

    private static boolean has(String name) {
        return jar.getEntry(name) != null;
    }

    private static InputStream in(String name) throws IOException {
        assertNotNull(name, jar.getEntry(name));
        return jar.getInputStream(jar.getEntry(name));
    }
}
