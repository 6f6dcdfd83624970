package org.longview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String ATLASSIAN = "https://packages.atlassian.com/maven-public/";

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
    public void onlyTheProfileNamesARepositoryAndThatIsAtlassiansForReleases() {
        for (String tag : List.of("repository", "pluginRepository")) {
            List<Element> inside = all(profile, tag);

            assertEquals(tag, 1, inside.size());
            assertEquals(tag, inside, all(pom, tag));
            Element repository = inside.get(0);
            assertEquals(ATLASSIAN, text(repository, "url"));
            assertEquals("true", text(all(repository, "releases").get(0), "enabled"));
            assertEquals("false", text(all(repository, "snapshots").get(0), "enabled"));
        }
        assertEquals(List.of(), all(pom, "distributionManagement"));
    }

    @Test
    public void whatThePlatformNamesAndNobodyPublishedIsManagedBeforeTheLists() {
        List<Element> managed = all(all(profile, "dependencyManagement").get(0), "dependency");

        assertEquals(
                List.of("atlassian-gadgets-api", "jira-api", "platform-public-api"),
                managed.stream().map(one -> text(one, "artifactId")).toList());
        assertEquals("10.1.5", text(profile, "amps.gadgets.version"));
    }

    @Test
    public void theSandboxsActiveObjectsDoNotHideJiras() {
        String here = text(all(pom, "properties").get(0), "activeobjects.version");
        String there = text(all(profile, "properties").get(0), "activeobjects.version");

        assertTrue(here, here.startsWith("3."));
        assertTrue(there, there.matches("[67]\\..*"));
    }

    @Test
    public void theJiraThatIsStartedTakesAnUploadAndPasswordsAndItsDataIsWhatThereIs() {
        Element amps = amps();

        assertEquals(List.of(), all(amps, "productDataVersion"));
        assertEquals("true", text(amps, "enableQuickReload"));
        for (String argument :
                List.of(
                        "-Dupm.plugin.upload.enabled=true",
                        "-Datlassian.upm.signature.check.disabled=true",
                        "-Dcom.atlassian.plugins.authentication.basicauth.block.requests=false")) {
            assertTrue(argument, List.of(text(amps, "jvmArgs").split(" ")).contains(argument));
        }
    }

    /** Whoever compiles with the profile is asked first for what that says. */
    @Test
    public void thePageBeginsWithTheProofOfTheSignaturesAndSaysThatNobodyHasRunIt()
            throws Exception {
        String page = Files.readString(Path.of("docs/developing-with-the-atlassian-sdk.md"));
        String beginning = page.substring(0, page.indexOf("\n## ", page.indexOf("\n## ") + 1));

        assertTrue(beginning, beginning.contains("mvn -Pamps clean compile"));
        assertTrue(beginning, beginning.contains("send"));
        assertTrue(page, page.contains("**It has not been run.**"));
        assertTrue(page, page.contains("JDK 21"));
        for (String list : List.of("jira-api-bom", "platform-deprecated-public-api")) {
            assertTrue(list, page.contains(list));
        }
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
                        "exec-maven-plugin:sandbox-agent",
                        "maven-compiler-plugin:jira-api",
                        "maven-dependency-plugin:sandbox-bundles"),
                off);
        assertEquals("true", text(profile, "maven.test.skip"));
        assertEquals("true", text(profile, "ao6.tests.skip"));
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
        Element amps = amps();

        assertEquals("jar", text(pom, "packaging"));
        assertEquals(List.of(), all(amps, "extensions"));
        assertEquals(List.of(), all(amps, "goal"));
        assertEquals(List.of(), all(amps, "instructions"));
    }

    private static Element amps() {
        return all(profile, "plugin").stream()
                .filter(p -> text(p, "artifactId").equals("jira-maven-plugin"))
                .findFirst()
                .orElseThrow();
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
