package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.Test;
import org.springframework.beans.factory.BeanFactory;

public class LateTest {

    private final AtomicInteger made = new AtomicInteger();

    @Test
    public void the_adapter_is_made_at_the_first_call_and_not_before() {
        Supplier<?> port = port(() -> (Supplier<String>) () -> "answer");
        assertEquals(0, made.get());

        assertEquals("answer", port.get());
        assertEquals(1, made.get());
    }

    @Test
    public void an_adapter_that_does_not_load_is_what_this_jira_lacks() {
        Supplier<?> port =
                port(
                        () -> {
                            throw new IllegalStateException(
                                    "cannot make it", new NoClassDefFoundError("a/Missing"));
                        });

        assertEquals(
                "This Jira lacks a.Missing", assertThrows(HostLacks.class, port::get).getMessage());
    }

    @Test
    public void a_member_that_does_not_link_in_the_adapter_is_what_this_jira_lacks() {
        Supplier<?> port =
                port(
                        () ->
                                (Supplier<?>)
                                        () -> {
                                            throw new NoSuchMethodError("a/Type.gone()");
                                        });

        assertEquals(
                "This Jira lacks a.Type.gone()",
                assertThrows(HostLacks.class, port::get).getMessage());
    }

    @Test
    public void what_the_adapter_throws_reaches_the_caller_as_it_is() {
        RuntimeException refusal = new IllegalArgumentException("no");
        Supplier<?> port =
                port(
                        () ->
                                (Supplier<?>)
                                        () -> {
                                            throw refusal;
                                        });

        assertSame(refusal, assertThrows(RuntimeException.class, port::get));
    }

    @Test
    public void an_adapter_that_fails_for_another_reason_is_not_called_missing() {
        Supplier<?> port =
                port(
                        () -> {
                            throw new IllegalStateException("two candidates");
                        });

        assertEquals(
                "two candidates",
                assertThrows(IllegalStateException.class, port::get).getMessage());
    }

    @Test
    public void is_equal_to_itself_only_and_named_after_its_adapter() {
        Supplier<?> port = port(() -> (Supplier<String>) () -> "answer");

        assertEquals(port, port);
        assertNotEquals(port, port(() -> null));
        assertTrue(port.hashCode() == port.hashCode());
        assertEquals("adapter", port.toString());
        assertEquals(0, made.get());
    }

    private Supplier<?> port(Supplier<?> adapter) {
        Late late = new Late(Supplier.class, "adapter");
        late.setBeanFactory(
                (BeanFactory)
                        Proxy.newProxyInstance(
                                LateTest.class.getClassLoader(),
                                new Class<?>[] {BeanFactory.class},
                                (proxy, method, arguments) -> {
                                    assertEquals("getBean", method.getName());
                                    made.incrementAndGet();
                                    return adapter.get();
                                }));
        return (Supplier<?>) late.getObject();
    }
}
