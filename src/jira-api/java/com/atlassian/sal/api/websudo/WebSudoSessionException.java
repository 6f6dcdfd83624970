package com.atlassian.sal.api.websudo;

/**
 * Signature. Evidence: SLACK ConfigureServlet 11.0 catches it without declaring it, so it is
 * unchecked [source use].
 */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
