package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Each service of Jira and each value that goes in or out of one gets, in turn and alone, a member
 * whose type no plugin can see.
 *
 * <p>Two class loaders stand for Jira and for the plugin in its bundle, made anew for each case. In
 * a real OSGi container {@link EachWiderServiceIT} boots with each service.
 */
@RunWith(Parameterized.class)
public class EachWiderTypeTest {
    private static final String FOREIGN = "Lcom/atlassian/elsewhere/Foreign;";
    private static Set<String> imported;
    private static List<String> references;

    private final String type;

    public EachWiderTypeTest(String type) {
        this.type = type;
    }

    @Parameters(name = "{0}")
    public static Set<String> types() throws Exception {
        Set<String> types = new TreeSet<>(JiraTypes.services());
        types.addAll(JiraTypes.values());
        return types;
    }

    @BeforeClass
    public static void readTheManifest() throws IOException {
        try (InputStream in =
                Files.newInputStream(Path.of("target/classes/META-INF/MANIFEST.MF"))) {
            String imports = new Manifest(in).getMainAttributes().getValue("Import-Package");
            imported =
                    Pattern.compile("(?:^|,)([\\w.]+)")
                            .matcher(imports)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet());
        }
        assertTrue(imported.contains("com.atlassian.jira.security"));
        references = Files.readAllLines(Path.of("target/classes/META-INF/longview/members.tsv"));
    }

    @Test
    public void worksWithAForeignParameter() throws Exception {
        assertWorks("(" + FOREIGN + ")V", List.of());
    }

    @Test
    public void worksWithAForeignResult() throws Exception {
        assertWorks("()" + FOREIGN, List.of());
    }

    @Test
    public void worksWithAForeignException() throws Exception {
        assertWorks("()V", List.of("com.atlassian.elsewhere.Foreign"));
    }

    private void assertWorks(String descriptor, List<String> exceptions) throws Exception {
        boolean isInterface = JiraTypes.load(type).isInterface();
        ClassLoader jira =
                WiderLoader.jira(
                        List.of(
                                new AddedMember(
                                        type, "added", descriptor, isInterface, exceptions, "")));
        ClassLoader plugin = WiderLoader.plugin(jira, imported::contains);
        List<String> failures = new ArrayList<>();
        for (String service : JiraTypes.services()) {
            if (service.equals(type) || mentions(service)) {
                proxy(jira, plugin, service).ifPresent(failures::add);
            }
        }
        failures.addAll(unlinked(plugin));
        for (String user : users()) {
            introspect(plugin, user).ifPresent(failures::add);
        }

        assertEquals(List.of(), failures);
    }

    private boolean mentions(String service) {
        for (Method method : JiraTypes.load(service).getMethods()) {
            if (method.toGenericString().contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** Makes a service's proxy as Spring does and calls through it. */
    private static Optional<String> proxy(ClassLoader jira, ClassLoader plugin, String service)
            throws ReflectiveOperationException {
        Class<?> services = plugin.loadClass("org.longview.host.HostServices");
        Class<?> type = jira.loadClass(service);
        List<String> called = new ArrayList<>();
        Object target = answering(jira, type, (self, method, given) -> note(called, method));
        Object found = answering(plugin, services, (self, method, given) -> Optional.of(target));
        Class<?> bean = plugin.loadClass("org.longview.host.HostService");
        Object factory = bean.getConstructor(services, String.class).newInstance(found, service);
        try {
            Object made = bean.getMethod("getObject").invoke(factory);
            call(jira, type, made);
            return called.size() == 1
                    ? Optional.empty()
                    : Optional.of(service + " was not reached: " + called);
        } catch (InvocationTargetException e) {
            return Optional.of(service + ": " + e.getCause());
        }
    }

    /** Some member that the signatures have. */
    private static void call(ClassLoader jira, Class<?> type, Object service)
            throws ReflectiveOperationException {
        Method known = JiraTypes.load(type.getName()).getMethods()[0];
        Class<?>[] parameters = known.getParameterTypes();
        Object[] given = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            given[i] = empty(parameters[i]);
            if (!parameters[i].isPrimitive()) {
                parameters[i] = Class.forName(parameters[i].getName(), false, jira);
            }
        }
        type.getMethod(known.getName(), parameters).invoke(service, given);
    }

    private static Object answering(ClassLoader loader, Class<?> type, InvocationHandler answers) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, answers);
    }

    private static Object note(List<String> called, Method method) {
        called.add(method.getName());
        return empty(method.getReturnType());
    }

    /** As a field has it that nobody wrote. */
    private static Object empty(Class<?> type) {
        return type.isPrimitive() && type != void.class
                ? Array.get(Array.newInstance(type, 1), 0)
                : null;
    }

    /** What the plugin refers to of the type, held against it as the self-check does. */
    private List<String> unlinked(ClassLoader plugin) throws ReflectiveOperationException {
        Class<?> linkage = plugin.loadClass("org.longview.host.Linkage");
        Class<?> member = plugin.loadClass("org.longview.host.Member");
        Constructor<?> made = linkage.getDeclaredConstructor(ClassLoader.class);
        made.setAccessible(true);
        Object checker = made.newInstance(plugin);
        Method problem = linkage.getDeclaredMethod("problem", member);
        problem.setAccessible(true);
        Method read = member.getDeclaredMethod("read", String.class);
        read.setAccessible(true);
        List<String> unlinked = new ArrayList<>();
        for (String line : references) {
            if (line.split("\t")[1].equals(type)) {
                Object found = problem.invoke(checker, read.invoke(null, line));
                ((Optional<?>) found).ifPresent(why -> unlinked.add(line + ": " + why));
            }
        }
        return unlinked;
    }

    private Set<String> users() {
        return references.stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[1].equals(type))
                .flatMap(parts -> Stream.of(parts[4].split(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lists the members of a class of the plugin, as Spring does before it makes one. */
    private static Optional<String> introspect(ClassLoader plugin, String user) {
        try {
            Class<?> type = plugin.loadClass(user);
            int members = type.getDeclaredMethods().length + type.getDeclaredFields().length;
            return members + type.getDeclaredConstructors().length > 0 || type.isInterface()
                    ? Optional.empty()
                    : Optional.of(user + " has no members");
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(user + ": " + e);
        }
    }
}
