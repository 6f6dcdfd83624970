package org.longview.jira;

/** Thrown when Jira itself could not do what it was asked; its own exceptions end here. */
public final class JiraFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JiraFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
