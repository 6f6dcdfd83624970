package org.longview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.BeforeClass;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What docs/developing-with-the-atlassian-sdk.md promises of the profile amps, read from the pom.
 */
public class AmpsProfileTest {
    private static Element pom;
    private static Element profile;

    @BeforeClass
    public static void read() throws Exception {
        pom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new File("pom.xml"))
                        .getDocumentElement();
        profile =
                all(pom, "profile").stream()
                        .filter(p -> text(p, "id").equals("amps"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    public void theBuildNamesNoRepository() {
        for (String tag : List.of("repository", "pluginRepository", "distributionManagement")) {
            assertEquals(tag, List.of(), all(pom, tag));
        }
        assertFalse(profile.getTextContent().contains("://"));
    }

    @Test
    public void onlyTheProfileAsksForAnythingOfAtlassian() {
        Set<Element> inside = Set.copyOf(all(profile, "groupId"));

        assertEquals(
                List.of(),
                all(pom, "groupId").stream()
                        .filter(group -> group.getTextContent().startsWith("com.atlassian"))
                        .filter(group -> !inside.contains(group))
                        .toList());
    }

    @Test
    public void nothingOfAtlassianGetsIntoTheJarAndEveryVersionIsAProperty() {
        List<Element> dependencies =
                all(profile, "dependency").stream()
                        .filter(d -> !text(d, "scope").equals("import"))
                        .toList();

        assertTrue(dependencies.size() > 10);
        for (Element dependency : dependencies) {
            assertEquals(text(dependency, "artifactId"), "provided", text(dependency, "scope"));
        }
        for (Element version : all(profile, "version")) {
            assertTrue(version.getTextContent(), version.getTextContent().startsWith("${amps."));
        }
    }

    @Test
    public void theHandWrittenSignaturesTheSandboxAndTheTestsStayOut() {
        Set<String> off = new TreeSet<>();
        for (Element execution : all(profile, "execution")) {
            assertEquals("none", text(execution, "phase"));
            off.add(plugin(execution) + ":" + text(execution, "id"));
        }

        assertEquals(
                Set.of(
                        "build-helper-maven-plugin:jira-api",
                        "build-helper-maven-plugin:sandbox",
                        "exec-maven-plugin:javascript-tests",
                        "maven-compiler-plugin:jira-api",
                        "maven-dependency-plugin:sandbox-bundles"),
                off);
        assertEquals("true", text(profile, "maven.test.skip"));
    }

    @Test
    public void everyExecutionThatIsSwitchedOffExists() {
        Set<String> executions = new TreeSet<>();
        for (Element execution : all(pom, "execution")) {
            if (!text(execution, "phase").equals("none")) {
                executions.add(plugin(execution) + ":" + text(execution, "id"));
            }
        }

        for (Element execution : all(profile, "execution")) {
            String name = plugin(execution) + ":" + text(execution, "id");
            assertTrue(name, executions.contains(name));
        }
    }

    @Test
    public void ampsTakesNothingOver() {
        Element amps =
                all(profile, "plugin").stream()
                        .filter(p -> text(p, "artifactId").equals("jira-maven-plugin"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("jar", text(pom, "packaging"));
        assertEquals(List.of(), all(amps, "extensions"));
        assertEquals(List.of(), all(amps, "goal"));
        assertEquals(List.of(), all(amps, "instructions"));
    }

    private static String plugin(Element execution) {
        return text((Element) execution.getParentNode().getParentNode(), "artifactId");
    }

    /** The text of the first element of that name below, or nothing. */
    private static String text(Element element, String name) {
        return all(element, name).stream()
                .findFirst()
                .map(e -> e.getTextContent().strip())
                .orElse("");
    }

    private static List<Element> all(Element root, String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }
}
