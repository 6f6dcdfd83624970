package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A class path loaded apart from everything that this Java has loaded already, with a Java agent's
 * changes to it alone: many hosts, each of another shape, in one process.
 */
final class ApartLoader extends URLClassLoader {
    private final List<ClassFileTransformer> transformers = new ArrayList<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    private ApartLoader(URL[] classPath) {
        super(classPath, ClassLoader.getPlatformClassLoader());
    }

    static ApartLoader of(List<Path> classPath) throws MalformedURLException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath.get(i).toUri().toURL();
        }
        return new ApartLoader(urls);
    }

    /** The entries of a class path as Java reads it, those with a star unfolded. */
    static List<Path> entries(String classPath) throws IOException {
        List<Path> entries = new ArrayList<>();
        for (String entry : classPath.split(System.getProperty("path.separator"))) {
            if (entry.endsWith("/*")) {
                try (Stream<Path> jars = Files.list(Path.of(entry).getParent())) {
                    jars.filter(jar -> jar.toString().endsWith(".jar"))
                            .sorted()
                            .forEach(entries::add);
                }
            } else {
                entries.add(Path.of(entry));
            }
        }
        return entries;
    }

    /** What an agent is given that changes the classes of this loader, and of no other. */
    Instrumentation instrumentation() {
        return (Instrumentation)
                Proxy.newProxyInstance(
                        ApartLoader.class.getClassLoader(),
                        new Class<?>[] {Instrumentation.class},
                        (proxy, method, given) -> {
                            switch (method.getName()) {
                                case "addTransformer" ->
                                        transformers.add((ClassFileTransformer) given[0]);
                                case "appendToSystemClassLoaderSearch" ->
                                        append((JarFile) given[0]);
                                default ->
                                        throw new UnsupportedOperationException(method.getName());
                            }
                            return null;
                        });
    }

    /** The full names of the types that an agent has changed while they were loaded. */
    Set<String> changed() {
        return Set.copyOf(changed);
    }

    private void append(JarFile jar) throws MalformedURLException {
        addURL(Path.of(jar.getName()).toUri().toURL());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String internal = name.replace('.', '/');
        byte[] changed = name.startsWith("com.atlassian.") ? changed(internal) : null;
        return changed == null
                ? super.findClass(name)
                : defineClass(name, changed, 0, changed.length);
    }

    private byte[] changed(String internal) {
        URL file = findResource(internal + ".class");
        if (file == null) {
            return null;
        }
        try (InputStream in = file.openStream()) {
            byte[] type = in.readAllBytes();
            for (ClassFileTransformer transformer : transformers) {
                byte[] other = transformer.transform(this, internal, null, null, type);
                if (other != null) {
                    changed.add(internal.replace('/', '.'));
                    return other;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalClassFormatException e) {
            throw new LinkageError(internal, e);
        }
    }
}
