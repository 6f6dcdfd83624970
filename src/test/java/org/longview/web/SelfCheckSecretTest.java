package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.longview.host.Caller;
import org.longview.host.Fact;
import org.longview.host.FakeServices;
import org.longview.host.HostServices;
import org.longview.host.Probe;
import org.longview.host.Questions;
import org.longview.host.SelfCheck;
import org.longview.rest.SelfCheckResource;

/** What Jira throws may name people: neither the page nor the JSON of the self-check repeats it. */
@RunWith(Parameterized.class)
public class SelfCheckSecretTest {
    private static final String SECRET = "Ann Lee secret";

    private final StringWriter page = new StringWriter();
    private final List<Object> statuses = new ArrayList<>();
    private final Supplier<Throwable> failure;

    public SelfCheckSecretTest(String name, Supplier<Throwable> failure) {
        this.failure = failure;
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> failures() {
        return List.of(
                failing("unchecked", () -> new IllegalStateException(SECRET)),
                failing("checked", () -> new Exception(SECRET)),
                failing("error", () -> new AssertionError(SECRET)),
                failing("linkage", () -> new LinkageError(SECRET)),
                failing("verify", () -> new VerifyError(SECRET)),
                failing("cause", () -> new RuntimeException(new IllegalStateException(SECRET))),
                failing("lacking", () -> new RuntimeException(SECRET, new NoSuchMethodError("a"))));
    }

    private static Object[] failing(String name, Supplier<Throwable> failure) {
        return new Object[] {name, failure};
    }

    @Test
    public void where_the_one_who_asks_is_not_known() throws Exception {
        assertSilent(askedBy(broken(UserManager.class)), 503);
        assertEquals(List.of(503), statuses);
    }

    @Test
    public void where_it_is_not_known_whether_they_administer() throws Exception {
        assertSilent(
                askedBy(
                        ann(
                                () -> {
                                    throw failure.get();
                                })),
                503);
        assertEquals(List.of(503), statuses);
    }

    @Test
    public void where_the_services_cannot_be_looked_up() throws Exception {
        assertSilent(broken(HostServices.class), 503);
        assertEquals(List.of(503), statuses);
    }

    @Test
    public void where_the_log_in_has_no_address() throws Exception {
        UserManager nobody = fake(UserManager.class, (self, method, given) -> null);

        assertSilent(
                askedBy(nobody).with(LoginUriProvider.class, broken(LoginUriProvider.class)), 401);
    }

    @Test
    public void where_the_session_a_service_and_a_probe_fail() throws Exception {
        assertSilent(
                askedBy(ann(() -> true)).with(WebSudoManager.class, broken(WebSudoManager.class)),
                200);
        assertTrue(page.toString(), page.toString().contains("the probe"));
        assertTrue(page.toString(), page.toString().contains("longview-selfcheck-text"));
    }

    private static FakeServices askedBy(UserManager people) {
        return new FakeServices().with(UserManager.class, people);
    }

    private static UserManager ann(Administers administers) {
        return fake(
                UserManager.class,
                (self, method, given) ->
                        method.getName().equals("isAdmin")
                                ? administers.answer()
                                : new UserKey("ann"));
    }

    /** Jira's answer to whether somebody administers it. */
    private interface Administers {
        boolean answer() throws Throwable;
    }

    private void assertSilent(HostServices jira, int status) throws Exception {
        SelfCheck check = new SelfCheck(jira, List.of(probe()), List.of(questions()));
        new SelfCheckServlet(new Caller(jira), check, jira).doGet(request(), response());
        Response json = new SelfCheckResource(new Caller(jira), check).report();

        assertFalse(page.toString(), page.toString().contains("Ann"));
        assertEquals(status, json.getStatus());
        assertFalse(json.getEntity().toString(), json.getEntity().toString().contains("Ann"));
    }

    private Questions questions() {
        return () ->
                Map.of(
                        UserManager.class.getName(),
                        () -> {
                            throw SelfCheckSecretTest.<RuntimeException>sneaky(allowed());
                        });
    }

    private Probe probe() {
        return new Probe() {
            @Override
            public List<Fact> facts() {
                throw SelfCheckSecretTest.<RuntimeException>sneaky(allowed());
            }

            @Override
            public String toString() {
                return "the probe";
            }
        };
    }

    /** What is passed over: an error of Java itself ends the request in Jira, but for who asks. */
    private Throwable allowed() {
        Throwable thrown = failure.get();
        return thrown instanceof RuntimeException || thrown instanceof LinkageError
                ? thrown
                : new IllegalStateException(SECRET, thrown);
    }

    private <T> T broken(Class<T> type) {
        return fake(
                type,
                (self, method, given) -> {
                    throw type == UserManager.class ? failure.get() : allowed();
                });
    }

    private static HttpServletRequest request() {
        return fake(
                HttpServletRequest.class,
                (self, method, given) ->
                        switch (method.getName()) {
                            case "getLocale" -> Locale.ENGLISH;
                            case "getRequestURI" -> "/plugins/servlet/longview/selfcheck";
                            case "getRequestURL" ->
                                    new StringBuffer("http://jira/plugins/servlet/longview");
                            case "getContextPath" -> "";
                            default -> null;
                        });
    }

    private HttpServletResponse response() {
        return fake(
                HttpServletResponse.class,
                (self, method, given) -> {
                    if (method.getName().equals("setStatus")) {
                        statuses.add(given[0]);
                    } else if (method.getName().equals("sendError")) {
                        statuses.add(given[0]);
                        page.append(given.length > 1 ? given[1].toString() : "");
                    } else if (method.getName().equals("sendRedirect")) {
                        page.append(given[0].toString());
                    }
                    return switch (method.getName()) {
                        case "getWriter" -> new PrintWriter(page, true);
                        case "isCommitted" -> false;
                        default -> null;
                    };
                });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        SelfCheckSecretTest.class.getClassLoader(),
                        new Class<?>[] {type},
                        answers));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
