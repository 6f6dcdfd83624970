package com.atlassian.mail.server;

/** Signature. Evidence: what MailServerManager answers, imported by public plugins. */
public interface SMTPMailServer {}
