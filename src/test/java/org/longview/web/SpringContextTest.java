package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/**
 * Wires the plugin on paper, as Spring will by type: every constructor parameter has exactly one
 * candidate.
 */
public class SpringContextTest {

    private final Element context = Descriptor.spring();

    @Test
    public void every_bean_finds_exactly_one_candidate_for_each_constructor_parameter()
            throws Exception {
        List<String> unwired = new ArrayList<>();
        for (Element bean : Descriptor.all(context, "bean")) {
            if (Descriptor.all(bean, "constructor-arg").isEmpty()) {
                unwired.addAll(unwired(made(bean)));
            }
        }

        assertEquals(List.of(), unwired);
    }

    @Test
    public void every_class_of_the_descriptor_can_be_wired() throws Exception {
        List<String> unwired = new ArrayList<>();
        for (String name : Descriptor.ownClasses()) {
            unwired.addAll(unwired(Class.forName(name).getConstructors()[0]));
        }

        assertEquals(List.of(), unwired);
    }

    @Test
    public void every_rest_resource_is_wired_though_nobody_tells_jira_which_bean_spring_prefers()
            throws Exception {
        List<Class<?>> resources = resources();
        List<String> unwired = new ArrayList<>();
        for (Class<?> resource : resources) {
            assertEquals(resource.getName(), 1, resource.getConstructors().length);
            Constructor<?> constructor = resource.getConstructors()[0];
            assertTrue(
                    resource.getName() + " is made by HK2, which wants to be told how",
                    constructor.isAnnotationPresent(Inject.class));
            for (Parameter parameter : constructor.getParameters()) {
                List<Bean> named = named(parameter);
                if (named.size() != 1) {
                    unwired.add(constructor + ": " + parameter + " <- " + named);
                }
            }
        }

        assertFalse(resources.isEmpty());
        assertEquals(List.of(), unwired);
    }

    @Test
    public void nothing_but_the_look_at_the_start_and_the_rounds_are_made_before_they_are_needed() {
        List<String> eager = new ArrayList<>();
        for (Element bean : Descriptor.all(context, "bean")) {
            if (!bean.getAttribute("lazy-init").isEmpty()) {
                eager.add(bean.getAttribute("id"));
            }
        }

        assertEquals("true", context.getAttribute("default-lazy-init"));
        assertEquals(List.of("startCheck", "inBackground"), eager);
    }

    @Test
    public void whatever_jira_instantiates_itself_can_be_made_on_any_jira() throws Exception {
        List<String> naming = new ArrayList<>();
        List<Class<?>> made = resources();
        for (String name : Descriptor.ownClasses()) {
            made.add(Class.forName(name));
        }
        for (Class<?> type : made) {
            for (Class<?> parameter : type.getConstructors()[0].getParameterTypes()) {
                if (!parameter.getName().startsWith("org.longview.")) {
                    naming.add(type.getName() + " <- " + parameter.getName());
                }
            }
        }

        assertEquals(List.of(), naming);
    }

    private List<String> unwired(Executable executable) throws Exception {
        List<String> unwired = new ArrayList<>();
        for (Class<?> parameter : executable.getParameterTypes()) {
            List<Bean> candidates = new ArrayList<>();
            for (Bean offered : offered()) {
                if (parameter.isAssignableFrom(offered.type)) {
                    candidates.add(offered);
                }
            }
            boolean decided = candidates.stream().filter(c -> c.primary).count() == 1;
            boolean all = parameter == List.class;
            if (!all && candidates.size() != 1 && !decided) {
                unwired.add(executable + ": " + parameter.getSimpleName() + " <- " + candidates);
            }
        }
        return unwired;
    }

    /** What HK2 finds for a parameter: by its name if it gives one, else all of the type. */
    private List<Bean> named(Parameter parameter) throws Exception {
        List<Bean> found = new ArrayList<>();
        Named name = parameter.getAnnotation(Named.class);
        for (Element bean : Descriptor.all(context, "bean")) {
            if (parameter.getType().isAssignableFrom(type(bean))
                    && (name == null || name.value().equals(bean.getAttribute("id")))) {
                found.add(new Bean(type(bean), false));
            }
        }
        return found;
    }

    /** What autowiring may choose. */
    private record Bean(Class<?> type, boolean primary) {}

    private List<Bean> offered() throws Exception {
        List<Bean> offered = new ArrayList<>();
        for (Element bean : Descriptor.all(context, "bean")) {
            if (!"false".equals(bean.getAttribute("autowire-candidate"))) {
                offered.add(new Bean(type(bean), "true".equals(bean.getAttribute("primary"))));
            }
        }
        return offered;
    }

    private static Class<?> type(Element bean) throws Exception {
        List<String> values =
                Descriptor.all(bean, "constructor-arg").stream()
                        .map(argument -> argument.getAttribute("value"))
                        .toList();
        if (!values.isEmpty()) {
            // an interface by its name: a service of Jira or a port of ours
            return Class.forName(values.get(0));
        }
        return made(bean) instanceof Method factory
                ? factory.getReturnType()
                : ((Constructor<?>) made(bean)).getDeclaringClass();
    }

    private static Executable made(Element bean) throws Exception {
        Class<?> type = Class.forName(bean.getAttribute("class"));
        String factory = bean.getAttribute("factory-method");
        if (!factory.isEmpty()) {
            return Arrays.stream(type.getMethods())
                    .filter(m -> m.getName().equals(factory))
                    .findFirst()
                    .orElseThrow();
        }
        assertEquals(type.getName(), 1, type.getConstructors().length);
        return type.getConstructors()[0];
    }

    private static List<Class<?>> resources() throws IOException, ClassNotFoundException {
        List<Class<?>> resources = new ArrayList<>();
        try (Stream<java.nio.file.Path> files =
                Files.list(java.nio.file.Path.of("src/main/java/org/longview/rest"))) {
            for (java.nio.file.Path file : files.toList()) {
                String name = file.getFileName().toString().replaceAll("\\.java$", "");
                if (!name.equals("package-info")) {
                    Class<?> type = Class.forName("org.longview.rest." + name);
                    if (type.isAnnotationPresent(Path.class)) {
                        resources.add(type);
                    }
                }
            }
        }
        return resources;
    }
}
