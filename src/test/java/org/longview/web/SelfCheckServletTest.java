package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.longview.host.Caller;
import org.longview.host.FakeServices;
import org.longview.host.SelfCheck;

/** The page of an administrator whose secure session may be over. */
public class SelfCheckServletTest {
    private final StringWriter page = new StringWriter();
    private boolean isOpen;
    private int asked;

    @Test
    public void an_administrator_whose_session_is_over_sees_nothing_and_is_asked()
            throws Exception {
        get();

        assertEquals("", page.toString());
        assertEquals(1, asked);
    }

    @Test
    public void an_administrator_with_a_session_sees_the_page() throws Exception {
        isOpen = true;

        get();

        assertTrue(page.toString(), page.toString().contains("Longview"));
        assertEquals(0, asked);
    }

    private void get() throws Exception {
        FakeServices jira =
                new FakeServices()
                        .with(UserManager.class, fake(UserManager.class, this::administrator))
                        .with(WebSudoManager.class, fake(WebSudoManager.class, this::session));
        new SelfCheckServlet(new Caller(jira), new SelfCheck(jira, List.of(), List.of()), jira)
                .doGet(
                        fake(HttpServletRequest.class, (proxy, method, given) -> Locale.ENGLISH),
                        fake(HttpServletResponse.class, this::response));
    }

    private Object administrator(Object proxy, Method method, Object[] given) {
        return method.getName().equals("isAdmin") ? true : new UserKey("ann");
    }

    private Object session(Object proxy, Method method, Object[] given) {
        if (method.getName().equals("enforceWebSudoProtection")) {
            asked++;
        } else if (!isOpen) {
            throw new WebSudoSessionException();
        }
        return null;
    }

    private Object response(Object proxy, Method method, Object[] given) {
        return method.getName().equals("getWriter") ? new PrintWriter(page, true) : null;
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        SelfCheckServletTest.class.getClassLoader(),
                        new Class<?>[] {type},
                        answers));
    }
}
