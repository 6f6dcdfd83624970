package org.longview.host;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which features of Longview stop when a class of it does not link or a service is not there. */
final class Features {

    /** Of what asks a service only to see whether it answers. */
    private static final String NONE = "";

    private final Map<String, String> ofClass = new LinkedHashMap<>();
    private final Map<String, String> ofService = new LinkedHashMap<>();

    private Features() {}

    static Features read(List<String> lines) {
        Features features = new Features();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException("not a line of the feature list: " + line);
            }
            switch (parts[0]) {
                case "class" -> features.ofClass.put(parts[1], parts[2]);
                case "service" -> features.ofService.put(parts[1], parts[2]);
                default -> throw new IllegalArgumentException("not a kind: " + parts[0]);
            }
        }
        return features;
    }

    /** The keys of the features that these classes of the plugin serve. */
    List<String> of(Collection<String> users) {
        TreeSet<String> keys = new TreeSet<>();
        for (String user : users) {
            String outer = user.contains("$") ? user.substring(0, user.indexOf('$')) : user;
            String room = outer.substring(0, outer.lastIndexOf('.')) + ".*";
            keys.add(
                    ofClass.getOrDefault(
                            outer, ofClass.getOrDefault(room, "longview.feature.everything")));
        }
        keys.remove(NONE);
        return keys.isEmpty() ? List.of("longview.feature.selfcheck") : List.copyOf(keys);
    }

    /** The services of Jira that are used, with the key of the feature that stops without them. */
    Map<String, String> services() {
        return Map.copyOf(ofService);
    }

    Map<String, String> classes() {
        return Map.copyOf(ofClass);
    }
}
