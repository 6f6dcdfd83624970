package org.longview.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs some classes of the tests into the jar of a plugin, as small as a plugin can be. */
public final class FixtureJar {
    public static final String KEY = "org.example.fixture";

    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder modules = new StringBuilder();
    private final StringBuilder beans = new StringBuilder();
    private String version = "1.0.0";
    private String imported = "";

    public FixtureJar version(String of) {
        version = of;
        return this;
    }

    /** A package that it must have, with what it says of its version. */
    public FixtureJar imports(String clause) {
        imported = "Import-Package: " + clause + "\n";
        return this;
    }

    /** Classes that come along. */
    public FixtureJar with(Class<?>... some) {
        classes.addAll(List.of(some));
        return this;
    }

    /** A module of the descriptor, as XML. */
    public FixtureJar module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    public FixtureJar file(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** A bean with what its constructor wants, made at the start. */
    public FixtureJar bean(Class<?> type) {
        return bean(type, "");
    }

    /**
     * @param more further attributes, as XML
     */
    public FixtureJar bean(Class<?> type, String more) {
        beans.append("<bean class=\"%s\" %s/>%n".formatted(type.getName(), more));
        return with(type);
    }

    /** A service of the host that beans and modules may want. */
    public FixtureJar service(Class<?> type) {
        beans.append(
                "<osgi:reference id=\"%s\" interface=\"%s\"/>%n"
                        .formatted(type.getSimpleName(), type.getName()));
        return this;
    }

    /** Offers a bean to other plugins. */
    public FixtureJar export(String bean, Class<?> as) {
        beans.append("<osgi:service ref=\"%s\" interface=\"%s\"/>%n".formatted(bean, as.getName()));
        return this;
    }

    /** Writes the jar into the folder. */
    public Path in(Path folder) throws IOException {
        Path jar = Files.createTempFile(folder, "fixture", ".jar");
        String manifest =
                """
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: %s
                Bundle-Version: %s
                Atlassian-Plugin-Key: %s
                Spring-Context: *
                DynamicImport-Package: *
                %s"""
                        .formatted(KEY, version, KEY, imported);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries =
                        new JarOutputStream(out, new Manifest(stream(manifest)))) {
            put(entries, "atlassian-plugin.xml", stream(descriptor()));
            put(entries, "META-INF/spring/context.xml", stream(context()));
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(entries, file.getKey(), stream(file.getValue()));
            }
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                put(entries, name, type.getResourceAsStream("/" + name));
            }
        }
        return jar;
    }

    private String descriptor() {
        return """
        <atlassian-plugin key="%s" name="Fixture" plugins-version="2">
          <plugin-info><version>%s</version></plugin-info>
          <rest-migration key="rest-v2"><rest-v2/></rest-migration>
          %s
        </atlassian-plugin>
        """
                .formatted(KEY, version, modules);
    }

    private String context() {
        return """
        <beans xmlns="http://www.springframework.org/schema/beans"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
            xsi:schemaLocation="
              http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
              http://www.eclipse.org/gemini/blueprint/schema/blueprint
              http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
            default-autowire="constructor">
          %s
        </beans>
        """
                .formatted(beans);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(JarOutputStream jar, String name, InputStream content)
            throws IOException {
        jar.putNextEntry(new JarEntry(name));
        try (content) {
            content.transferTo(jar);
        }
        jar.closeEntry();
    }
}
