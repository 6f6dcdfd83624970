package org.longview.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What statuses and resolutions mean: what was set for the id of one, else what was set for the
 * name of a resolution, else what its name is known to mean, else delivered.
 */
public final class Meanings {
    public static final Meanings DEFAULTS = new Meanings(key -> null, Map.of());

    private final Function<Ending.Key, Meaning> set;
    private final Map<String, Meaning> byName;

    /**
     * @param set by what never changes, null where nobody said anything
     * @param resolutions by their names, as they were set before ids were
     */
    public Meanings(Function<Ending.Key, Meaning> set, Map<String, Meaning> resolutions) {
        this.set = set;
        this.byName = new HashMap<>();
        resolutions.forEach((name, meaning) -> byName.put(KnownNames.folded(name), meaning));
    }

    /** One as it is understood. */
    public Ending of(Ending.Kind kind, String id, String name) {
        Meaning known = set.apply(new Ending.Key(kind, id));
        if (known == null && kind == Ending.Kind.RESOLUTION && name != null) {
            known = byName.get(KnownNames.folded(name));
        }
        return known == null
                ? new Ending(kind, id, name, KnownNames.meaning(name), false)
                : new Ending(kind, id, name, known, true);
    }
}
