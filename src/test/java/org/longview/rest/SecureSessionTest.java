package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.junit.Test;
import org.longview.host.HostLacks;
import org.longview.roadmap.Forbidden;

public class SecureSessionTest {

    /** A Jira in which the password was confirmed, or not. */
    private static SecureSession session(boolean confirmed) {
        WebSudoManager sessions =
                new WebSudoManager() {
                    @Override
                    public void willExecuteWebSudoRequest(HttpServletRequest request) {
                        if (!confirmed) {
                            throw new WebSudoSessionException();
                        }
                    }

                    @Override
                    public void enforceWebSudoProtection(
                            HttpServletRequest request, HttpServletResponse response) {
                        throw new AssertionError("no page is to be sent to a script");
                    }
                };
        return new SecureSession(
                name ->
                        name.equals(WebSudoManager.class.getName())
                                ? Optional.of(sessions)
                                : Optional.empty());
    }

    @Test
    public void whoever_confirmed_the_password_goes_on() {
        session(true).require(null);
    }

    @Test
    public void whoever_did_not_is_told_what_to_do() {
        Forbidden refused = assertThrows(Forbidden.class, () -> session(false).require(null));

        assertTrue(refused.getMessage(), refused.getMessage().contains("password"));
        assertEquals(403, Errors.of(refused).status());
    }

    @Test
    public void where_jira_cannot_tell_nothing_is_moved() {
        assertThrows(
                HostLacks.class, () -> new SecureSession(name -> Optional.empty()).require(null));
    }
}
