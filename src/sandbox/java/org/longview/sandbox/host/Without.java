package org.longview.sandbox.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What this Jira lacks on purpose, to see what the plugin makes of it.
 *
 * <p>Written as {@code package:NAME}, {@code class:NAME}, {@code service:NAME}, {@code
 * member:TYPE#METHOD} or {@code throws:SERVICE=EXCEPTION}, separated by commas.
 */
public record Without(
        List<String> packages,
        List<String> classes,
        List<String> services,
        List<String> members,
        Map<String, Class<? extends Throwable>> failing) {

    public static final Without NOTHING = read("");

    /** Reads the list; an empty one lacks nothing. */
    public static Without read(String text) {
        Without without =
                new Without(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new HashMap<>());
        for (String item : text.split(",")) {
            if (!item.isBlank()) {
                without.add(item.strip());
            }
        }
        return without;
    }

    private void add(String item) {
        int colon = item.indexOf(':');
        String kind = item.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        String name = item.substring(colon + 1);
        switch (kind) {
            case "package" -> packages.add(name);
            case "class" -> classes.add(name);
            case "service" -> services.add(name);
            case "member" -> members.add(name);
            case "throws" -> {
                String[] parts = name.split("=", 2);
                failing.put(
                        parts[0],
                        failure(item, parts.length < 2 ? "IllegalStateException" : parts[1]));
            }
            default ->
                    throw new IllegalArgumentException(
                            item
                                    + " is not package:, class:, service:, member: or throws: with"
                                    + " a name");
        }
    }

    /** One of Java's own needs no package. */
    private static Class<? extends Throwable> failure(String item, String name) {
        try {
            Class<? extends Throwable> type =
                    Class.forName(name.contains(".") ? name : "java.lang." + name)
                            .asSubclass(Throwable.class);
            type.getConstructor(String.class);
            return type;
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException(
                    item + " does not name an exception with a message", e);
        }
    }

    boolean hasPackage(String name) {
        return !packages.contains(name);
    }

    boolean hasService(Class<?> type) {
        return !services.contains(type.getName());
    }

    /** What every call of a service throws; empty for one that works. */
    Optional<Class<? extends Throwable>> failure(Class<?> service) {
        return Optional.ofNullable(failing.get(service.getName()));
    }
}
