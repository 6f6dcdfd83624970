package org.longview.roadmap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.Initiative;
import org.longview.strategy.Rejected;

/**
 * Some fields of an initiative as a person entered them; what is not among them stays.
 *
 * @param fields by name, one of {@link #FIELDS}; null clears
 */
public record InitiativePatch(Map<String, String> fields) {
    /** What can be given to several initiatives at once. */
    public static final Set<String> FIELDS =
            Set.of("themeUid", "timeframe", "lifecycle", "health", "owner");

    public InitiativePatch {
        for (String field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new Rejected(
                        field, null, "The field '%s' is not changed like that".formatted(field));
            }
        }
        fields = Collections.unmodifiableMap(new HashMap<>(fields));
    }

    InitiativeInput over(Initiative initiative) {
        InitiativeInput now = InitiativeInput.of(initiative);
        return new InitiativeInput(
                now.name(),
                now.why(),
                or("themeUid", now.themeUid()),
                or("timeframe", now.timeframe()),
                or("lifecycle", now.lifecycle()),
                or("health", now.health()),
                or("owner", now.owner()),
                now.manualProgress());
    }

    private String or(String field, String now) {
        return fields.containsKey(field) ? fields.get(field) : now;
    }
}
