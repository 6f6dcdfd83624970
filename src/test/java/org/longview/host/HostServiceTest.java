package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.Test;

/** A service of the host behind its interface. */
public class HostServiceTest {
    private final FakeServices jira = new FakeServices();

    @Test
    public void callsTheServiceThatIsThereAtTheCall() throws Exception {
        Callable<?> service = HostService.of(jira, Callable.class);
        jira.with(Callable.class, () -> "answer");

        assertEquals("answer", service.call());
    }

    @Test
    public void theProxyIsOfTheInterfacesOwnLoader() {
        Object proxy = HostService.of(jira, HostServices.class);

        assertSame(HostServices.class.getClassLoader(), proxy.getClass().getClassLoader());
        assertEquals(
                HostServices.class,
                new HostService(jira, HostServices.class.getName()).getObjectType());
    }

    @Test
    public void whatTheServiceThrowsIsThrown() {
        Exception failure = new Exception("checked");
        Callable<?> service = HostService.of(jira, Callable.class);
        jira.with(
                Callable.class,
                () -> {
                    throw failure;
                });

        assertSame(failure, assertThrows(Exception.class, service::call));
    }

    @Test
    public void aServiceThatIsNotThereIsLacking() {
        Supplier<?> service = HostService.of(jira, Supplier.class);

        assertEquals(
                "This Jira lacks the service java.util.function.Supplier",
                assertThrows(HostLacks.class, service::get).getMessage());
        assertThrows(HostLacks.class, () -> new HostService(jira, "no.Such").getObject());
        assertEquals(null, new HostService(jira, "no.Such").getObjectType());
    }

    @Test
    public void somethingElseUnderItsNameIsNoUsableService() {
        HostServices odd = name -> Optional.of("a text");
        Supplier<?> service = HostService.of(odd, Supplier.class);

        HostLacks lacks = assertThrows(HostLacks.class, service::get);
        assertTrue(lacks.getMessage(), lacks.getMessage().contains("java.util.function.Supplier"));
    }

    @Test
    public void anInterfaceThatTakesNoProxyIsNoUsableService() {
        HostLacks lacks =
                assertThrows(
                        HostLacks.class,
                        () ->
                                new HostService(
                                                jira,
                                                java.lang.constant.ConstantDesc.class.getName())
                                        .getObject());

        assertTrue(lacks.getMessage(), lacks.getMessage().contains("IllegalArgumentException"));
    }
}
