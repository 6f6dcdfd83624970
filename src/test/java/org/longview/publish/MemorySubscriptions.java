package org.longview.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.Subscription;
import org.longview.roadmap.Subscriptions;

/** Subscriptions that are forgotten with the test. */
public final class MemorySubscriptions implements Subscriptions {
    private final Map<String, Subscription> byToken = new LinkedHashMap<>();
    private final Map<String, Instant> letters = new LinkedHashMap<>();

    @Override
    public Optional<Subscription> of(String roadmapUid, String personKey) {
        return byToken.values().stream()
                .filter(s -> s.roadmapUid().equals(roadmapUid) && s.personKey().equals(personKey))
                .findFirst();
    }

    @Override
    public Optional<Subscription> byToken(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    @Override
    public List<Subscription> toDigests() {
        return new ArrayList<>(byToken.values().stream().filter(Subscription::digest).toList());
    }

    @Override
    public void put(Subscription subscription) {
        Optional<Subscription> there = of(subscription.roadmapUid(), subscription.personKey());
        if (there.isPresent() && !there.get().token().equals(subscription.token())) {
            throw new SlotTaken("There is one for this person", null);
        }
        Instant told = there.filter(Subscription::digest).map(Subscription::since).orElse(null);
        byToken.put(subscription.token(), subscription);
        if (told != null) {
            told(subscription.token(), told);
        }
    }

    @Override
    public void told(String token, Instant until) {
        byToken.computeIfPresent(
                token,
                (key, s) ->
                        new Subscription(
                                key,
                                s.roadmapUid(),
                                s.personKey(),
                                s.digest(),
                                s.reminders(),
                                until));
    }

    @Override
    public Set<String> claim(Set<String> wanted, Instant now) {
        Set<String> free = new LinkedHashSet<>(wanted);
        free.removeAll(letters.keySet());
        free.forEach(letter -> letters.put(letter, now));
        return free;
    }

    @Override
    public void giveBack(Set<String> given) {
        letters.keySet().removeAll(given);
    }

    @Override
    public void forget(Instant before) {
        letters.values().removeIf(when -> when.isBefore(before));
    }
}
