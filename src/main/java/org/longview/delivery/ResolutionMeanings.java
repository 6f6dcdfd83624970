package org.longview.delivery;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What resolutions mean, by name regardless of case: delivered unless known as dropped or set
 * otherwise.
 */
public final class ResolutionMeanings {
    private static final Set<String> KNOWN_AS_DROPPED =
            Set.of(
                    "won't do",
                    "won't fix",
                    "wont do",
                    "wont fix",
                    "will not do",
                    "will not fix",
                    "duplicate",
                    "invalid",
                    "not a bug",
                    "not our bug",
                    "cannot reproduce",
                    "can't reproduce",
                    "declined",
                    "rejected",
                    "incomplete",
                    "needs more info",
                    "obsolete",
                    "abandoned",
                    "cancelled",
                    "canceled",
                    "withdrawn",
                    "out of scope");

    public static final ResolutionMeanings DEFAULTS = new ResolutionMeanings(Map.of());

    private final Map<String, Meaning> byName;

    public ResolutionMeanings(Map<String, Meaning> set) {
        this.byName = new HashMap<>();
        set.forEach((name, meaning) -> byName.put(folded(name), meaning));
    }

    /** The meaning of a resolution; an issue without one was not dropped. */
    public Meaning of(String resolution) {
        if (resolution == null) {
            return Meaning.DELIVERED;
        }
        String name = folded(resolution);
        Meaning known = KNOWN_AS_DROPPED.contains(name) ? Meaning.DROPPED : Meaning.DELIVERED;
        return byName.getOrDefault(name, known);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
