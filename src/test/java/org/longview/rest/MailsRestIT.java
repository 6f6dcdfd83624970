package org.longview.rest;

import static org.junit.Assert.assertEquals;

import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Choosing mails over HTTP, answer by answer as the description says. */
public class MailsRestIT {
    private static final String MAILS = "/roadmaps/{uid}/mails";

    private static RestHost host;
    private static String path;

    @BeforeClass
    public static void start() {
        host = RestHost.get();
        path = "/roadmaps/" + host.roadmap() + "/mails";
    }

    @Test
    public void each_chooses_for_himself() {
        Reply usual = host.ok("GET", MAILS, host.viewer.get(path), 200);
        assertEquals("false", usual.at("/digest"));
        assertEquals("true", usual.at("/reminders"));

        String wish = "{\"digest\":true,\"reminders\":false}";
        Reply chosen = host.ok("PUT", MAILS, host.viewer.put(path, wish), 200);

        assertEquals("true", chosen.at("/digest"));
        assertEquals("false", host.ok("GET", MAILS, host.viewer.get(path), 200).at("/reminders"));
        assertEquals("false", host.ok("GET", MAILS, host.manager.get(path), 200).at("/digest"));
    }

    @Test
    public void what_is_wrong_is_named_and_changes_nothing() {
        Reply refused = host.ok("PUT", MAILS, host.viewer.put(path, "{\"digest\":1}"), 400);

        assertEquals("digest", refused.at("/field"));
    }
}
