package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** The tests of the store have really run on the Active Objects of Jira 10.4, too. */
public class OnBothActiveObjectsIT {
    private static final Path HERE = Path.of("target/surefire-reports");
    private static final Path THERE = Path.of("target/surefire-reports-ao6");

    @Test
    public void every_test_of_the_store_has_run_on_both() throws Exception {
        assumeFalse(
                "only a build that runs all tests runs them twice",
                Boolean.getBoolean("ao6.tests.skip"));

        Set<String> ran = reports(THERE);

        assertEquals(reports(HERE), ran);
        assertTrue(ran.toString(), ran.contains("org.longview.store.ActiveObjectsStoreTest"));
        for (String test : ran) {
            String report = Files.readString(THERE.resolve("TEST-" + test + ".xml"));
            assertEquals(
                    test, List.of("0", "0"), List.of(of(report, "errors"), of(report, "failures")));
            assertTrue(test, Integer.parseInt(of(report, "tests")) > 0);
        }
    }

    private static Set<String> reports(Path folder) throws Exception {
        Set<String> tests = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("TEST-org\\.longview\\.store\\..*\\.xml"))
                    .map(name -> name.substring("TEST-".length(), name.length() - ".xml".length()))
                    .forEach(tests::add);
        }
        return tests;
    }

    private static String of(String report, String attribute) {
        Matcher value = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(report);
        assertTrue(value.find());
        return value.group(1);
    }
}
