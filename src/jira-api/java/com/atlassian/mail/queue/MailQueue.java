package com.atlassian.mail.queue;

/** Signature. Evidence: GROOVY, MYTEAM import the service and call it [source use]. */
public interface MailQueue {
    void addItem(MailQueueItem item);

    boolean isSending();
}
