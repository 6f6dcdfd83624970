package org.longview.sandbox.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that the host's class path gives to bundles, as a real Jira's does, with their
 * versions.
 */
final class HostPackages {
    private static final List<String> PREFIXES =
            List.of(
                    "com.atlassian.",
                    "net.java.ao.",
                    "org.slf4j.",
                    "jakarta.servlet.",
                    "jakarta.ws.rs.",
                    "jakarta.inject.",
                    "com.fasterxml.jackson.",
                    "org.apache.commons.logging.");
    private static final Pattern EXPORT =
            Pattern.compile("(?:^|,)([a-zA-Z_][\\w.]*)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^;,]*))*)");
    private static final Pattern VERSION = Pattern.compile(";version=\"?([\\w.]+)");

    private final Map<String, String> versions = new TreeMap<>();

    private HostPackages() {}

    /** The packages in the form of org.osgi.framework.system.packages.extra. */
    static String ofClassPath(Without without) throws IOException {
        HostPackages packages = new HostPackages();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                packages.addFolder(path);
            } else if (entry.endsWith(".jar") && Files.exists(path)) {
                packages.addJar(path);
            }
        }
        return packages.versions.entrySet().stream()
                .filter(e -> without.hasPackage(e.getKey()))
                .map(e -> export(e.getKey(), e.getValue()))
                .collect(Collectors.joining(","));
    }

    private static String export(String name, String version) {
        return version.isEmpty() ? name : name + ";version=\"" + version + "\"";
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> folder.relativize(file).getParent())
                    .filter(parent -> parent != null)
                    .distinct()
                    .forEach(parent -> add(parent.toString().replace(File.separatorChar, '.'), ""));
        }
    }

    private void addJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            Map<String, String> exported = exported(jar.getManifest());
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(
                            name ->
                                    name.endsWith(".class")
                                            && !name.startsWith("META-INF")
                                            && name.contains("/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .distinct()
                    .forEach(name -> add(name, exported.getOrDefault(name, "")));
        }
    }

    private void add(String name, String version) {
        if (PREFIXES.stream().anyMatch((name + ".")::startsWith)) {
            versions.merge(name, version, (a, b) -> a.isEmpty() ? b : a);
        }
    }

    private static Map<String, String> exported(Manifest manifest) {
        Map<String, String> versions = new HashMap<>();
        String header =
                manifest == null ? null : manifest.getMainAttributes().getValue("Export-Package");
        Matcher export = EXPORT.matcher(header == null ? "" : header);
        while (export.find()) {
            Matcher version = VERSION.matcher(export.group(2));
            if (version.find()) {
                versions.put(export.group(1), version.group(1));
            }
        }
        return versions;
    }
}
