package org.longview.host;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What goes on by itself begins and ends with the plugin, and never keeps it from starting. */
public class InBackgroundTest {
    private final List<String> happened = new ArrayList<>();

    private Background failing(RuntimeException failure) {
        return new Background() {
            @Override
            public void begin() {
                happened.add("begin");
                if (failure != null) {
                    throw failure;
                }
            }

            @Override
            public void end() {
                happened.add("end");
                if (failure != null) {
                    throw failure;
                }
            }
        };
    }

    @Test
    public void it_begins_at_the_start_and_ends_at_the_stop() {
        new InBackground(failing(null)).close();

        assertEquals(List.of("begin", "end"), happened);
    }

    @Test
    public void a_jira_without_what_it_needs_starts_and_stops_the_plugin_all_the_same() {
        new InBackground(failing(HostLacks.service("a scheduler"))).close();
        new InBackground(failing(new IllegalStateException("refused"))).close();

        assertEquals(List.of("begin", "end", "begin", "end"), happened);
    }
}
