package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
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
import org.longview.host.HostServices;
import org.longview.host.SelfCheck;

/**
 * Whatever a page of Jira makes of ours, in a host where every call fails: it can be made, and
 * costs the page nothing.
 */
@RunWith(Parameterized.class)
public class FailingHostTest {
    private final Supplier<Throwable> failure;

    public FailingHostTest(String name, Supplier<Throwable> failure) {
        this.failure = failure;
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> failures() {
        return List.of(
                failing("RuntimeException", () -> new IllegalStateException("no such user")),
                failing("NoSuchMethodError", () -> new NoSuchMethodError("a.B.c()")),
                failing("NoClassDefFoundError", () -> new NoClassDefFoundError("a/B")),
                failing("AbstractMethodError", () -> new AbstractMethodError("a.B.c()")));
    }

    private static Object[] failing(String name, Supplier<Throwable> failure) {
        return new Object[] {name, failure};
    }

    @Test
    public void noConditionLetsItThroughAndNothingIsShown() throws Exception {
        List<Condition> conditions = made(Condition.class);

        assertFalse(conditions.isEmpty());
        for (Condition condition : conditions) {
            condition.init(Map.of());
            for (Map<String, Object> context : contexts()) {
                assertFalse(condition.shouldDisplay(context));
            }
        }
    }

    @Test
    public void noContextProviderLetsItThroughAndJirasOwnValuesStay() throws Exception {
        List<ContextProvider> providers = made(ContextProvider.class);

        assertFalse(providers.isEmpty());
        for (ContextProvider provider : providers) {
            provider.init(Map.of());
            for (Map<String, Object> context : contexts()) {
                Map<String, Object> given = provider.getContextMap(context);

                context.forEach((name, value) -> assertEquals(value, given.get(name)));
                assertEquals("", given.get("longviewUser"));
                assertTrue(given.get("longviewProblem").toString().startsWith("Longview cannot"));
            }
        }
    }

    @Test
    public void everyServletAnswersWithASentence() throws Exception {
        List<HttpServlet> servlets = made(HttpServlet.class);

        assertTrue(servlets.size() >= 3);
        for (HttpServlet servlet : servlets) {
            StringWriter page = new StringWriter();
            List<Object> answered = new ArrayList<>();
            servlet.service(request(), response(page, answered));

            String name = servlet.getClass().getSimpleName();
            assertTrue(name + ": " + page, page.toString().contains("Longview"));
            // who follows the link of a mail is asked before anything of Jira is
            if (!name.equals("UnsubscribeServlet")) {
                assertTrue(
                        name + ": " + answered, answered.contains(503) || answered.contains(500));
            }
        }
    }

    private List<Map<String, Object>> contexts() {
        return List.of(Map.of(), Map.of("user", "jira's", "project", fake(Project.class)));
    }

    /** Everything of that kind that the descriptor names, made of what fails at every call. */
    private <T> List<T> made(Class<T> kind) throws Exception {
        List<T> made = new ArrayList<>();
        for (String name : Descriptor.ownClasses()) {
            Class<?> type = Class.forName(name);
            if (kind.isAssignableFrom(type)) {
                made.add(kind.cast(make(type)));
            }
        }
        return made;
    }

    private Object make(Class<?> type) throws Exception {
        Constructor<?> constructor = type.getConstructors()[0];
        Class<?>[] parameters = constructor.getParameterTypes();
        Object[] given = new Object[parameters.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = parameters[i].isInterface() ? fake(parameters[i]) : own(parameters[i]);
        }
        return constructor.newInstance(given);
    }

    private Object own(Class<?> type) throws Exception {
        if (type == Clock.class) {
            return Clock.systemUTC();
        }
        if (type == SelfCheck.class) {
            return new SelfCheck(fake(HostServices.class), List.of(), List.of());
        }
        if (type == Caller.class) {
            return new Caller(fake(HostServices.class));
        }
        return make(type);
    }

    private <T> T fake(Class<T> type) {
        return fake(
                type,
                (self, method, given) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("equals") ? self == given[0] : 7;
                    }
                    throw failure.get();
                });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        FailingHostTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static HttpServletRequest request() {
        return fake(
                HttpServletRequest.class,
                (self, method, given) ->
                        switch (method.getName()) {
                            case "getMethod" -> "GET";
                            case "getLocale" -> Locale.ENGLISH;
                            case "getRequestURI" -> "/longview/unsubscribe/digest/abc";
                            case "getContextPath" -> "";
                            default -> null;
                        });
    }

    private static HttpServletResponse response(StringWriter page, List<Object> answered) {
        return fake(
                HttpServletResponse.class,
                (self, method, given) -> {
                    if (method.getName().equals("setStatus")) {
                        answered.add(given[0]);
                    }
                    return switch (method.getName()) {
                        case "getWriter" -> new PrintWriter(page, true);
                        case "isCommitted" -> false;
                        default -> null;
                    };
                });
    }
}
