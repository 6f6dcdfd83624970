package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

public class FeaturesTest {

    private final Features features = Features.read(NeededList.lines(NeededList.FEATURES));

    @Test
    public void every_room_that_refers_to_jira_serves_a_feature_that_is_named() {
        Set<String> unnamed = new TreeSet<>();
        for (String line : NeededList.lines(NeededList.MEMBERS)) {
            for (String user : Member.read(line).users()) {
                String room = user.substring(0, user.lastIndexOf('.'));
                if (!features.classes().containsKey(room + ".*")) {
                    unnamed.add(room);
                }
            }
        }

        assertEquals(Set.of(), unnamed);
    }

    @Test
    public void every_class_that_is_named_exists() {
        List<String> gone = new ArrayList<>();
        for (String name : features.classes().keySet()) {
            if (!name.endsWith(".*") && !exists(name)) {
                gone.add(name);
            }
        }

        assertEquals(List.of(), gone);
    }

    @Test
    public void the_services_are_exactly_those_that_the_plugin_looks_up() throws IOException {
        Set<String> lookedUp = new TreeSet<>();
        String beans =
                Files.readString(Path.of("src/main/resources/META-INF/spring/plugin-context.xml"));
        find("value=\"(com\\.atlassian\\.[\\w.]+)\"", beans, lookedUp);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                Set<String> simple = new TreeSet<>();
                find("services\\.get\\((\\w+)\\.class\\)", text, simple);
                for (String name : simple) {
                    find("import ([\\w.]+\\." + name + ");", text, lookedUp);
                }
            }
        }

        assertFalse(lookedUp.isEmpty());
        assertEquals(lookedUp, new TreeSet<>(features.services().keySet()));
    }

    @Test
    public void a_line_of_another_form_is_refused() {
        for (String line : List.of("class\tx", "thing\tx\ty", "x")) {
            assertThrows(line, IllegalArgumentException.class, () -> Features.read(List.of(line)));
        }
    }

    private static void find(String pattern, String text, Set<String> into) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        while (found.find()) {
            into.add(found.group(1));
        }
    }

    private static boolean exists(String name) {
        try {
            return Class.forName(name, false, FeaturesTest.class.getClassLoader()) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
