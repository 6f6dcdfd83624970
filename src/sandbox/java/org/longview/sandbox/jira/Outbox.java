package org.longview.sandbox.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The mail queue: what comes into it lies in a folder, a file for each mail, and goes nowhere. */
public final class Outbox implements MailQueue {
    /** So that the encoded words of a subject stay within the 75 characters of RFC 2047. */
    private static final int WORD = 15;

    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();
    private volatile Path folder;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    /** From now on mails lie there; before, there is no mail server. */
    public void into(Path place) {
        folder = place;
    }

    boolean isOpen() {
        return folder != null;
    }

    /** A letter is a file as soon as it is written. */
    @Override
    public boolean isSending() {
        return false;
    }

    @Override
    public void addItem(MailQueueItem item) {
        Email email = ((SingleMailQueueItem) item).getEmail();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name()), message(email), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name() {
        String day =
                DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC).format(clock.instant());
        return "%s-%d-%03d.eml"
                .formatted(
                        day.substring(0, 8), System.currentTimeMillis(), count.incrementAndGet());
    }

    /** As RFC 5322 and RFC 2045 have it. */
    private String message(Email email) {
        String date =
                DateTimeFormatter.RFC_1123_DATE_TIME
                        .withLocale(Locale.ENGLISH)
                        .format(clock.instant().atZone(ZoneOffset.UTC));
        byte[] body = email.getBody().getBytes(StandardCharsets.UTF_8);
        return String.join(
                "\r\n",
                "Date: " + date,
                "From: jira@example.org",
                "To: " + email.getTo(),
                "Subject: " + subject(email.getSubject()),
                "MIME-Version: 1.0",
                "Content-Type: " + email.getMimeType() + "; charset=" + email.getEncoding(),
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder().encodeToString(body),
                "");
    }

    private static String subject(String text) {
        StringBuilder words = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int from = 0; from < points.length; from += WORD) {
            String part = new String(points, from, Math.min(WORD, points.length - from));
            words.append(from == 0 ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(
                            Base64.getEncoder()
                                    .encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
        }
        return words.toString();
    }
}
