package com.atlassian.mail.queue;

/** Signature. Evidence: GROOVY [source use]. */
public interface MailQueueItem {}
