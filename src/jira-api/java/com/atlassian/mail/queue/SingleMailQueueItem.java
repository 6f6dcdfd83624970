package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/** Signature. Evidence: PANELS and others [source use]. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }
}
