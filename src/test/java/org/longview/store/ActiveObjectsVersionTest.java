package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import net.java.ao.EntityManager;
import org.junit.Test;

/** The tests of the store run twice, and neither run is on the other's Active Objects. */
public class ActiveObjectsVersionTest {
    private static final String PROPERTIES =
            "META-INF/maven/net.java.dev.activeobjects/activeobjects/pom.properties";
    private static final String EXPECTED = System.getProperty("activeobjects.expected");

    @Test
    public void the_library_is_the_one_that_this_run_is_for() throws Exception {
        List<URL> found =
                Collections.list(EntityManager.class.getClassLoader().getResources(PROPERTIES));

        assertEquals(found.toString(), 1, found.size());
        Properties properties = new Properties();
        try (InputStream in = found.get(0).openStream()) {
            properties.load(in);
        }
        assertEquals(EXPECTED, properties.getProperty("version"));
        String jar =
                EntityManager.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertEquals("jar:file:" + jar + "!/" + PROPERTIES, found.get(0).toString());
    }

    @Test
    public void stand_ins_for_what_only_the_newer_one_calls_are_not_there_for_the_older() {
        List<String> standIns =
                List.of(
                        "com.atlassian.util.profiling.Metrics",
                        "com.atlassian.util.profiling.Ticker",
                        "com.atlassian.plugin.util.PluginKeyStack");
        for (String standIn : standIns) {
            if (EXPECTED.startsWith("3.")) {
                assertThrows(ClassNotFoundException.class, () -> Class.forName(standIn));
            } else {
                assertEquals(standIn, load(standIn));
            }
        }
    }

    private static String load(String name) {
        try {
            return Class.forName(name).getName();
        } catch (ClassNotFoundException e) {
            return "nothing";
        }
    }
}
