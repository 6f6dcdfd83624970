package org.longview.web;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;
import org.longview.host.FakeServices;

/** Where a person who is not logged in is sent, and where he comes back to. */
public class LogInTest {
    private static final String PAGE = "/plugins/servlet/longview/portfolio";

    private final Map<String, Object> request = new HashMap<>(Map.of("getContextPath", "/jira"));
    private final FakeServices jira = new FakeServices();
    private String sentTo;

    private String ask(String path, String query) throws Exception {
        // as servlet containers cut it, at whatever place
        request.put("getServletPath", path.substring(0, Math.min(path.length(), 16)));
        request.put("getPathInfo", path.length() > 16 ? path.substring(16) : null);
        request.put("getQueryString", query);
        new LogIn(jira)
                .ask(
                        fake(
                                HttpServletRequest.class,
                                (proxy, method, given) -> request.get(method.getName())),
                        fake(
                                HttpServletResponse.class,
                                (proxy, method, given) -> sentTo = (String) given[0]));
        return sentTo;
    }

    private void jiraAnswers(LoginUriProvider provider) {
        jira.with(LoginUriProvider.class, provider);
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        LogInTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    @Test
    public void jira_says_which_page_it_is_and_is_told_where_to_come_back_to() throws Exception {
        jiraAnswers(back -> URI.create("https://sso.example.org/in?to=" + back));

        assertEquals("https://sso.example.org/in?to=" + PAGE, ask(PAGE, null));
        assertEquals(
                "https://sso.example.org/in?to=" + PAGE + "?a=b&c=%C3%BC",
                ask(PAGE, "a=b&c=%C3%BC"));
    }

    @Test
    public void where_jira_cannot_say_it_is_the_old_page() throws Exception {
        String old = "/jira/login.jsp?os_destination=%2Fplugins%2Fservlet%2Flongview%2Fportfolio";

        assertEquals(old, ask(PAGE, null));
        assertEquals(old + "%3Fa%3D1%26b%3D2", ask(PAGE, "a=1&b=2"));
        jiraAnswers(back -> null);
        assertEquals(old, ask(PAGE, null));
        jiraAnswers(
                back -> {
                    throw new IllegalStateException("no such page");
                });
        assertEquals(old, ask(PAGE, null));
        jiraAnswers(
                back -> {
                    throw new NoSuchMethodError("getLoginUri");
                });
        assertEquals(old, ask(PAGE, null));
    }

    @Test
    public void nobody_comes_back_to_another_host() throws Exception {
        jiraAnswers(back -> back);

        assertEquals("/evil.example.org/x", ask("//evil.example.org/x", null));
        assertEquals("/evil.example.org/x", ask("/\\evil.example.org/x", null));
        assertEquals("/%0D%0ASet-Cookie:%20a", ask("/\r\nSet-Cookie: a", null));
        assertEquals(PAGE + "%3Fto=%23", ask(PAGE + "?to=#", null));
    }

    @Test
    public void a_query_that_no_address_may_hold_is_left_behind() throws Exception {
        jiraAnswers(back -> back);

        assertEquals(PAGE, ask(PAGE, "a={b|c}"));
        assertEquals(PAGE + "?to=%2F%2Fevil", ask(PAGE, "to=%2F%2Fevil"));
    }
}
