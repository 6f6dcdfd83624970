package org.longview;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The list of what a jar refers to: as the jar carries it, and as its classes say. */
final class JarMembers {
    private static final String LIST = "META-INF/longview/members.tsv";

    private JarMembers() {}

    static List<String> carried(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getEntry(LIST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Made anew from the constant pools, by the program that the build uses. */
    static List<String> made(Path jar, Path folder) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(JarMembers::isClass).toList()) {
                Path target = classes.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getInputStream(entry).readAllBytes());
            }
        }
        Path list = folder.resolve("members.tsv");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "src/build/ListMembers.java",
                                classes.toString(),
                                list.toString())
                        .inheritIO()
                        .start();
        assertEquals(0, process.waitFor());
        return Files.readAllLines(list);
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }
}
