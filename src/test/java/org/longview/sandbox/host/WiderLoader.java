package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Loads some classes anew, some of them changed, and leaves others to its parent or out. */
final class WiderLoader extends ClassLoader {
    private final Predicate<String> own;
    private final Predicate<String> seen;
    private final List<AddedMember> added;
    private final Map<String, Boolean> foreign;

    private WiderLoader(
            ClassLoader parent,
            Predicate<String> own,
            Predicate<String> seen,
            List<AddedMember> added) {
        super(parent);
        this.own = own;
        this.seen = seen;
        this.added = added;
        foreign = WiderJira.foreign(added);
    }

    /** A Jira whose types have more members than the signatures. */
    static ClassLoader jira(List<AddedMember> added) {
        return new WiderLoader(
                WiderLoader.class.getClassLoader(),
                name -> name.startsWith("com.atlassian."),
                name -> true,
                added);
    }

    /** The plugin as a bundle of it: its classes, what it imports, and Java's own. */
    static ClassLoader plugin(ClassLoader jira, Predicate<String> importsPackage) {
        return new WiderLoader(
                jira,
                name -> name.startsWith("org.longview."),
                name ->
                        name.matches("(java|jdk|sun)\\..*")
                                || importsPackage.test(name.substring(0, name.lastIndexOf('.'))),
                List.of());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (foreign.containsKey(name)) {
                return define(name, OtherJira.empty(name, foreign.get(name)));
            }
            if (own.test(name)) {
                return define(name, bytes(name));
            }
            if (seen.test(name)) {
                return super.loadClass(name, resolve);
            }
            throw new ClassNotFoundException(name + " is not imported");
        }
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in =
                WiderLoader.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return OtherJira.of(
                    in.readAllBytes(),
                    added.stream().filter(member -> member.owner().equals(name)).toList(),
                    List.of());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private Class<?> define(String name, byte[] type) {
        return defineClass(name, type, 0, type.length);
    }
}
