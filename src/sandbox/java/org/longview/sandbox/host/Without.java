package org.longview.sandbox.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What this Jira lacks on purpose, to see what the plugin makes of it.
 *
 * <p>Written as {@code package:NAME}, {@code class:NAME}, {@code service:NAME} or {@code
 * member:TYPE#METHOD}, separated by commas.
 */
public record Without(
        List<String> packages, List<String> classes, List<String> services, List<String> members) {

    public static final Without NOTHING = new Without(List.of(), List.of(), List.of(), List.of());

    /** Reads the list; an empty one lacks nothing. */
    public static Without read(String text) {
        Without without =
                new Without(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
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
            default ->
                    throw new IllegalArgumentException(
                            item + " is not package:, class:, service: or member: with a name");
        }
    }

    boolean hasPackage(String name) {
        return !packages.contains(name);
    }

    boolean hasService(Class<?> type) {
        return !services.contains(type.getName());
    }
}
