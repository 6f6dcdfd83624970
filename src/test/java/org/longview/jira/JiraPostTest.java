package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.longview.host.HostServices;
import org.longview.roadmap.Letter;
import org.longview.roadmap.Viewer;

/** Letters go into Jira's queue as their reader wants them, and to nobody who cannot read them. */
public class JiraPostTest {
    private static final Letter LETTER = new Letter("News", "It moved", "<p>It moved</p>");

    private final Map<String, Object> services = new HashMap<>();
    private final Map<String, ApplicationUser> users = new HashMap<>();
    private final List<Email> queue = new ArrayList<>();
    private final JiraPost post =
            new JiraPost(
                    new UserManager() {
                        @Override
                        public ApplicationUser getUserByKey(String key) {
                            return users.get(key);
                        }

                        @Override
                        public ApplicationUser getUserByName(String name) {
                            return users.get(name);
                        }
                    },
                    (HostServices) name -> Optional.ofNullable(services.get(name)));

    @Before
    public void offerEverything() {
        offer(
                MailQueue.class,
                new MailQueue() {
                    @Override
                    public void addItem(MailQueueItem item) {
                        queue.add(((SingleMailQueueItem) item).getEmail());
                    }

                    @Override
                    public boolean isSending() {
                        return false;
                    }
                });
        offer(MailServerManager.class, (MailServerManager) () -> new SMTPMailServer() {});
        offer(LocaleManager.class, (LocaleManager) user -> Locale.GERMAN);
        prefers(null);
        users.put("maya", user("maya", true, " maya@example.org "));
    }

    private void offer(Class<?> type, Object service) {
        services.put(type.getName(), service);
    }

    private void prefers(String format) {
        offer(
                UserPreferencesManager.class,
                (UserPreferencesManager)
                        user ->
                                Fake.of(
                                        ExtendedPreferences.class,
                                        Collections.singletonMap("getString", format)));
    }

    private static ApplicationUser user(String key, boolean active, String address) {
        return new ApplicationUser() {
            @Override
            public String getKey() {
                return key;
            }

            @Override
            public String getUsername() {
                return key;
            }

            @Override
            public String getName() {
                return key;
            }

            @Override
            public String getDisplayName() {
                return key;
            }

            @Override
            public boolean isActive() {
                return active;
            }

            @Override
            public String getEmailAddress() {
                return address;
            }
        };
    }

    @Test
    public void it_is_open_where_there_is_a_queue_and_a_server() {
        assertTrue(post.isOpen());

        offer(MailServerManager.class, (MailServerManager) () -> null);
        assertFalse(post.isOpen());
        services.remove(MailServerManager.class.getName());
        assertFalse(post.isOpen());
        offerEverything();
        services.remove(MailQueue.class.getName());
        assertFalse(post.isOpen());
    }

    @Test
    public void a_reader_is_active_has_an_address_and_a_language() {
        users.put("left", user("left", false, "left@example.org"));
        users.put("bare", user("bare", true, null));
        users.put("blank", user("blank", true, " "));

        assertEquals(Optional.of(new Viewer("maya", Locale.GERMAN)), post.reader("maya"));
        for (String key : List.of("left", "bare", "blank", "nobody")) {
            assertEquals(key, Optional.empty(), post.reader(key));
        }
    }

    @Test
    public void a_mail_is_plain_for_who_wants_it_plain_and_else_html() {
        post.send(new Viewer("maya", Locale.GERMAN), LETTER);
        prefers("text");
        post.send(new Viewer("maya", Locale.GERMAN), LETTER);

        assertEquals("maya@example.org", queue.get(0).getTo());
        assertEquals("News", queue.get(0).getSubject());
        assertEquals("text/html", queue.get(0).getMimeType());
        assertEquals(LETTER.html(), queue.get(0).getBody());
        assertEquals("text/plain", queue.get(1).getMimeType());
        assertEquals(LETTER.text(), queue.get(1).getBody());
        assertEquals("UTF-8", queue.get(1).getEncoding());
    }

    @Test
    public void whatever_goes_wrong_with_the_question_for_the_format_the_mail_is_sent_as_html() {
        List<UserPreferencesManager> failing =
                List.of(
                        user -> null,
                        user -> {
                            throw new IllegalStateException("is of another type");
                        },
                        user -> {
                            throw new NoSuchMethodError("getString");
                        });
        for (UserPreferencesManager preferences : failing) {
            offer(UserPreferencesManager.class, preferences);
            post.send(new Viewer("maya", Locale.GERMAN), LETTER);
        }
        services.remove(UserPreferencesManager.class.getName());
        post.send(new Viewer("maya", Locale.GERMAN), LETTER);

        assertEquals(4, queue.size());
        for (Email email : queue) {
            assertEquals("text/html", email.getMimeType());
            assertEquals(LETTER.html(), email.getBody());
        }
    }

    @Test
    public void whoever_cannot_be_asked_for_a_language_is_written_to_in_english() {
        Optional<Viewer> english = Optional.of(new Viewer("maya", Locale.ENGLISH));

        offer(LocaleManager.class, (LocaleManager) user -> null);
        assertEquals(english, post.reader("maya"));
        services.remove(LocaleManager.class.getName());
        assertEquals(english, post.reader("maya"));
    }
}
