package com.atlassian.mail.server;

/** Signature. Evidence: imported and called by public plugins for Jira 10 and 11 [source use]. */
public interface MailServerManager {
    /** Null while Jira sends no mail. */
    SMTPMailServer getDefaultSMTPMailServer();
}
