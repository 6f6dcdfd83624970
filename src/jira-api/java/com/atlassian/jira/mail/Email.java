package com.atlassian.jira.mail;

/** Signature. Evidence: PANELS, GROOVY [source use]. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }
}
