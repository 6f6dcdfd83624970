package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
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
            unwired.addAll(unwired(made(bean)));
        }

        assertEquals(List.of(), unwired);
    }

    @Test
    public void every_class_of_the_descriptor_can_be_wired() throws Exception {
        List<String> unwired = new ArrayList<>();
        for (String name : Descriptor.values(Descriptor.plugin(), "class")) {
            unwired.addAll(unwired(Class.forName(name).getConstructors()[0]));
        }

        assertEquals(List.of(), unwired);
    }

    @Test
    public void every_rest_resource_can_be_wired() throws Exception {
        List<Class<?>> resources = resources();
        List<String> unwired = new ArrayList<>();
        for (Class<?> resource : resources) {
            unwired.addAll(unwired(resource.getConstructors()[0]));
        }

        assertFalse(resources.isEmpty());
        assertEquals(List.of(), unwired);
    }

    @Test
    public void optional_services_are_not_waited_for_long() {
        for (Element reference : Descriptor.all(context, "osgi:reference")) {
            if ("optional".equals(reference.getAttribute("availability"))) {
                assertEquals(
                        reference.getAttribute("id"), "1000", reference.getAttribute("timeout"));
            }
        }
    }

    private List<String> unwired(Executable executable) throws Exception {
        List<String> unwired = new ArrayList<>();
        for (Class<?> parameter : executable.getParameterTypes()) {
            List<Class<?>> candidates = new ArrayList<>();
            for (Class<?> offered : offered()) {
                if (parameter.isAssignableFrom(offered)) {
                    candidates.add(offered);
                }
            }
            if (candidates.size() != 1) {
                unwired.add(executable + ": " + parameter.getSimpleName() + " <- " + candidates);
            }
        }
        return unwired;
    }

    private List<Class<?>> offered() throws Exception {
        List<Class<?>> offered = new ArrayList<>();
        for (Element reference : Descriptor.all(context, "osgi:reference")) {
            offered.add(Class.forName(reference.getAttribute("interface")));
        }
        for (Element bean : Descriptor.all(context, "bean")) {
            Executable made = made(bean);
            offered.add(
                    made instanceof Method factory
                            ? factory.getReturnType()
                            : ((Constructor<?>) made).getDeclaringClass());
        }
        return offered;
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
