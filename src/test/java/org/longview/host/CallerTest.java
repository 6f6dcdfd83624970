package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.junit.Test;
import org.longview.host.Caller.Kind;

public class CallerTest {

    @Test
    public void tells_visitors_people_and_administrators_apart() {
        assertEquals(Kind.ANONYMOUS, caller(null, true).kind());
        assertEquals(Kind.PERSON, caller(new UserKey("ann"), false).kind());
        assertEquals(Kind.ADMINISTRATOR, caller(new UserKey("ann"), true).kind());
    }

    @Test
    public void lets_nobody_in_where_this_jira_cannot_tell() {
        assertEquals(
                "This Jira lacks the service com.atlassian.sal.api.user.UserManager",
                assertThrows(HostLacks.class, () -> new Caller(new FakeServices()).kind())
                        .getMessage());
    }

    @Test
    public void lets_nobody_in_where_the_user_manager_fails() {
        RuntimeException failure = new IllegalArgumentException("no such user");
        UserManager users =
                manager(
                        (proxy, method, arguments) -> {
                            throw failure;
                        });
        Caller caller = new Caller(new FakeServices().with(UserManager.class, users));

        assertSame(failure, assertThrows(HostLacks.class, caller::kind).getCause());
    }

    private static UserManager manager(InvocationHandler answers) {
        return (UserManager)
                Proxy.newProxyInstance(
                        CallerTest.class.getClassLoader(),
                        new Class<?>[] {UserManager.class},
                        answers);
    }

    private static Caller caller(UserKey key, boolean admin) {
        UserManager users =
                manager(
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getRemoteUserKey" -> key;
                                    case "isAdmin" -> {
                                        assertEquals(key, arguments[0]);
                                        yield admin;
                                    }
                                    default -> throw new AssertionError(method);
                                });
        return new Caller(new FakeServices().with(UserManager.class, users));
    }
}
