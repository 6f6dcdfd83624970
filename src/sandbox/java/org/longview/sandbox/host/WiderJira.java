package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * Gives the types of Jira, when they are loaded, the members that a real Jira has beside those that
 * the plugin is compiled against; their types lie in packages that the plugin's jar does not
 * import.
 *
 * <p>An agent of the Java that the sandbox runs in, because nothing else is there before the first
 * of these types.
 */
public final class WiderJira implements ClassFileTransformer {
    private static final String LIST = "/wider-jira.tsv";
    private static final String MADE_UP = "longview-sandbox-jira";
    private static volatile boolean isOn;
    private static volatile Throwable failure;

    private final Map<String, List<AddedMember>> added;
    private final Map<String, List<String>> renamed;

    private WiderJira(List<AddedMember> added, List<String> renamed) {
        this.added = added.stream().collect(Collectors.groupingBy(m -> internal(m.owner())));
        this.renamed = new HashMap<>();
        for (String member : renamed) {
            String[] parts = member.split("#", 2);
            this.renamed
                    .computeIfAbsent(internal(parts[0]), type -> new ArrayList<>())
                    .add(parts[parts.length - 1]);
        }
    }

    /**
     * Called by Java before anything else runs.
     *
     * @param list a file in the form of the checked-in list to use in its place, or null
     */
    public static void premain(String list, Instrumentation java) throws IOException {
        List<AddedMember> members =
                list == null ? members() : read(Files.readString(Path.of(list)));
        java.appendToSystemClassLoaderSearch(jar(foreign(members)));
        java.addTransformer(new WiderJira(members, renamed()));
        isOn = true;
    }

    /** The checked-in list. */
    static List<AddedMember> members() {
        try (InputStream in = WiderJira.class.getResourceAsStream(LIST)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AddedMember> read(String list) {
        return list.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(AddedMember::read)
                .toList();
    }

    /** What is wrong with the option is told by who reads all options. */
    private static List<String> renamed() {
        try {
            return Without.read(System.getProperty("sandbox.without", "")).members();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** A sandbox that is narrower than Jira would say that all is well where it is not. */
    public static void requireOn() {
        if (!isOn) {
            throw new IllegalStateException(
                    "The sandbox needs Java to be started with"
                            + " -javaagent:target/sandbox/wider-jira.jar, which mvn"
                            + " process-test-classes makes");
        }
        // Java itself tells nobody of what a transformer throws, and loads the type as it was
        if (failure != null) {
            throw new IllegalStateException("The sandbox cannot widen a type of Jira", failure);
        }
    }

    static void refuseUnknown(List<String> members) {
        for (String member : members) {
            String type = member.split("#", 2)[0];
            if (!member.contains("#")
                    || ClassLoader.getSystemResource(internal(type) + ".class") == null) {
                throw new IllegalArgumentException("the host has no " + member);
            }
        }
    }

    /** The types that are named and that nobody has, and whether they are exceptions. */
    static Map<String, Boolean> foreign(List<AddedMember> members) {
        Map<String, Boolean> foreign = new TreeMap<>();
        for (AddedMember member : members) {
            Set<String> named = new TreeSet<>(member.typesInSignature());
            named.addAll(member.exceptions());
            for (String type : named) {
                if (ClassLoader.getSystemResource(internal(type) + ".class") == null) {
                    foreign.merge(type, member.exceptions().contains(type), Boolean::logicalOr);
                }
            }
        }
        return foreign;
    }

    /** Whether it stands only for a type that the list names and that nobody here has. */
    static boolean isMadeUp(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getPath().contains(MADE_UP);
    }

    private static JarFile jar(Map<String, Boolean> types) throws IOException {
        Path jar = Files.createTempFile(MADE_UP, ".jar");
        jar.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, Boolean> type : types.entrySet()) {
                entries.putNextEntry(new JarEntry(internal(type.getKey()) + ".class"));
                entries.write(OtherJira.empty(type.getKey(), type.getValue()));
            }
        }
        return new JarFile(jar.toFile());
    }

    @Override
    public byte[] transform(
            ClassLoader loader,
            String name,
            Class<?> redefined,
            ProtectionDomain domain,
            byte[] type) {
        if (loader != WiderJira.class.getClassLoader()) {
            // a host that somebody loads apart from this one has a list of its own
            return null;
        }
        List<AddedMember> more = added.getOrDefault(name, List.of());
        List<String> fewer = renamed.getOrDefault(name, List.of());
        try {
            return more.isEmpty() && fewer.isEmpty() ? null : OtherJira.of(type, more, fewer);
        } catch (RuntimeException | LinkageError e) {
            failure = e;
            throw e;
        }
    }

    private static String internal(String name) {
        return name.replace('.', '/');
    }
}
