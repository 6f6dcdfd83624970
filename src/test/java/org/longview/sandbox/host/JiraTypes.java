package org.longview.sandbox.host;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types of Jira that the plugin meets, read from its own files. */
final class JiraTypes {
    private static final Pattern BEAN = Pattern.compile("value=\"(com\\.atlassian\\.[\\w.]+)\"");

    private JiraTypes() {}

    /** The services that the Spring file names, and those that are asked for inside a method. */
    static Set<String> services() throws IOException {
        Set<String> names = new TreeSet<>(beans());
        try (Stream<String> lines =
                Files.lines(Path.of("src/main/resources/META-INF/longview/features.tsv"))) {
            lines.map(line -> line.split("\t"))
                    .filter(parts -> parts[0].equals("service"))
                    .forEach(parts -> names.add(parts[1]));
        }
        return names;
    }

    /** The services that the Spring file names. */
    static Set<String> beans() throws IOException {
        Set<String> names = new TreeSet<>();
        BEAN.matcher(
                        Files.readString(
                                Path.of("src/main/resources/META-INF/spring/plugin-context.xml")))
                .results()
                .forEach(bean -> names.add(bean.group(1)));
        return names;
    }

    /** What goes in and out of the services, and of what comes out of them, and so on. */
    static Set<String> values() throws IOException, ClassNotFoundException {
        Set<String> seen = new TreeSet<>(services());
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Class<?> type : around(load(open.pop()))) {
                if (isOfJira(type) && seen.add(type.getName())) {
                    open.push(type.getName());
                }
            }
        }
        seen.removeAll(services());
        return seen;
    }

    private static List<Class<?>> around(Class<?> type) {
        Stream<Class<?>> family =
                Stream.concat(
                        Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
        Stream<Class<?>> signatures =
                Stream.of(type.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .flatMap(JiraTypes::named);
        return Stream.concat(family, signatures).toList();
    }

    private static Stream<Class<?>> named(Method method) {
        Stream<Class<?>> generic =
                Pattern.compile("com\\.atlassian\\.[\\w.$]+")
                        .matcher(method.toGenericString().replaceFirst("\\(.*", ""))
                        .results()
                        .map(found -> found.group())
                        .filter(name -> !name.endsWith("." + method.getName()))
                        .map(JiraTypes::load);
        return Stream.concat(
                Stream.concat(Stream.of(method.getParameterTypes()), generic),
                Stream.of(method.getReturnType()));
    }

    private static boolean isOfJira(Class<?> type) {
        return type.getName().startsWith("com.atlassian.")
                && !WiderJira.isMadeUp(type)
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type);
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, JiraTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
