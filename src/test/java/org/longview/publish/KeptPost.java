package org.longview.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.roadmap.Letter;
import org.longview.roadmap.Post;
import org.longview.roadmap.Viewer;

/** A post office that keeps what it is given. */
final class KeptPost implements Post {
    record Sent(String to, Letter letter) {}

    final List<Sent> sent = new ArrayList<>();
    final Map<String, Locale> languages = new HashMap<>();
    final Set<String> unreachable = new HashSet<>();
    final Set<String> failing = new HashSet<>();
    boolean open = true;

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Optional<Viewer> reader(String personKey) {
        return unreachable.contains(personKey)
                ? Optional.empty()
                : Optional.of(
                        new Viewer(personKey, languages.getOrDefault(personKey, Locale.ENGLISH)));
    }

    @Override
    public void send(Viewer reader, Letter letter) {
        if (failing.contains(reader.userKey())) {
            throw new IllegalStateException("The queue is full");
        }
        sent.add(new Sent(reader.userKey(), letter));
    }

    @Override
    public String baseAddress() {
        return "https://jira.example.org/jira";
    }

    /** To whom letters went, in their order. */
    List<String> recipients() {
        return sent.stream().map(Sent::to).toList();
    }
}
