package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * A Jira of which one service alone has members of types that no plugin sees, one service after the
 * other: the plugin boots in its OSGi container, and its self-check misses nothing.
 *
 * <p>All in one process, each Jira's classes loaded apart: a process for each took minutes.
 */
@RunWith(Parameterized.class)
public class EachWiderServiceIT {
    private static final String GIVEN = "Lcom/atlassian/elsewhere/alone/Given;";
    private static final String GOTTEN = "Lcom/atlassian/elsewhere/alone/Gotten;";
    private static final String THROWN = "com.atlassian.elsewhere.alone.Thrown";

    /** How many at once in Jira 10, whose types are those of Jira 11 but for javax. */
    private static final int SOME = 5;

    private static final String CLASS_PATH = "java.class.path";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final String jar;
    private final String classPath;
    private final List<String> wider;

    public EachWiderServiceIT(
            String jira, String what, String jar, String path, List<String> wider) {
        this.jar = jar;
        this.classPath = path;
        this.wider = wider;
    }

    @Parameters(name = "{0} {1}")
    public static List<Object[]> jiras() throws Exception {
        List<Object[]> jiras = new ArrayList<>();
        for (String service : JiraTypes.services()) {
            jiras.add(jira11(service, List.of(service)));
        }
        jiras.add(jira11("all values", List.copyOf(JiraTypes.values())));
        List<String> services = List.copyOf(JiraTypes.services());
        for (int from = 0; from < services.size(); from += SOME) {
            List<String> some = services.subList(from, Math.min(from + SOME, services.size()));
            jiras.add(jira10(some.get(0) + " and those after it", some));
        }
        jiras.add(jira10("all values", List.copyOf(JiraTypes.values())));
        return jiras;
    }

    private static Object[] jira11(String what, List<String> wider) {
        return new Object[] {
            "11", what, System.getProperty("plugin.jar"), System.getProperty(CLASS_PATH), wider
        };
    }

    private static Object[] jira10(String what, List<String> wider) {
        return new Object[] {
            "10",
            what,
            System.getProperty("plugin.jar.jira10"),
            System.getProperty("jira10.classpath"),
            wider
        };
    }

    @Test
    public void bootsAndMissesNothing() throws Exception {
        Path list = folder.newFile("wider.tsv").toPath();
        Files.write(list, wider.stream().flatMap(type -> added(type).stream()).toList());

        List<String> seen = look(list);

        assertEquals(seen.toString(), 3, seen.size());
        assertEquals(JiraTypes.services().size() + " services", seen.get(0));
        assertTrue(seen.get(1), Integer.parseInt(seen.get(1).split(" ")[0]) > 250);
    }

    /** In the form of the checked-in list: one of each kind, with a type in each place. */
    private static List<String> added(String type) {
        String kind = JiraTypes.load(type).isInterface() ? "abstract" : "default";
        return List.of(
                line(type, "longviewAlone", "(" + GIVEN + ")V", kind, ""),
                line(type, "longviewAlone", "()" + GOTTEN, kind, ""),
                line(type, "longviewAloneThrows", "()V", kind, THROWN),
                line(type, "longviewAloneDoes", "(" + GIVEN + ")" + GOTTEN, "default", THROWN));
    }

    private static String line(String... parts) {
        return String.join("\t", parts) + "\tmade up";
    }

    /** Without this a Jira that was not wider at all would pass. */
    private void assertWider(ApartLoader loader) throws ClassNotFoundException {
        for (String type : wider) {
            loader.loadClass(type);
        }
        assertEquals(Set.copyOf(wider), loader.changed());
    }

    private List<String> look(Path list) throws Exception {
        String before = System.getProperty(CLASS_PATH);
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        List<Path> entries = ApartLoader.entries(classPath);
        try (ApartLoader loader = ApartLoader.of(entries)) {
            // what the host of this Jira offers to plugins
            System.setProperty(
                    CLASS_PATH,
                    entries.stream()
                            .map(Path::toString)
                            .collect(Collectors.joining(System.getProperty("path.separator"))));
            thread.setContextClassLoader(loader);
            Object seen =
                    loader.loadClass(BootApart.class.getName())
                            .getMethod(
                                    "look",
                                    Instrumentation.class,
                                    Path.class,
                                    Path.class,
                                    Path.class)
                            .invoke(
                                    null,
                                    loader.instrumentation(),
                                    list,
                                    Path.of(jar),
                                    folder.getRoot().toPath().resolve("home"));
            assertWider(loader);
            return ((List<?>) seen).stream().map(Object::toString).toList();
        } finally {
            thread.setContextClassLoader(context);
            System.setProperty(CLASS_PATH, before);
        }
    }
}
