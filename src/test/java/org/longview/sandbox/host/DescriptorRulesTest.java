package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;
import org.w3c.dom.Element;

/** What a descriptor has to say before Jira, and so the sandbox, takes its modules. */
public class DescriptorRulesTest {
    private static final String REST = "<rest key='rest' path='/x' version='1'/>";
    private static final String MARK = "<rest-migration key='rest-v2'><rest-v2/></rest-migration>";

    @Test
    public void restIsTakenAfterItsMark() throws IOException {
        assertEquals(1, read(MARK + REST).modules("rest").size());
        assertEquals(1, read(MARK).modules("rest-migration").size());
    }

    @Test
    public void restWithoutItsMarkIsRefusedByItsKey() {
        for (String modules :
                new String[] {REST, REST + MARK, "<rest-migration key='rest-v2'/>" + REST}) {
            assertTrue(
                    modules,
                    refusal(modules).contains("<rest key=\"rest\"> without <rest-migration>"));
        }
    }

    @Test
    public void aModuleThatNobodyKnowsIsRefusedByItsKindAndKey() {
        for (String kind : new String[] {"rest-v3", "dashboard-item", "reports"}) {
            assertTrue(
                    kind,
                    refusal("<" + kind + " key='odd'/>").contains("<" + kind + " key=\"odd\">"));
        }
    }

    @Test
    public void requestsAtTheSameTimeReadTheSame() throws Exception {
        ExecutorService requests = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 3_000; round++) {
                Element item =
                        read("<web-item key='a' weight='7'><link>/a</link></web-item>")
                                .modules("web-item")
                                .get(0);
                CyclicBarrier together = new CyclicBarrier(2);
                Callable<String> request =
                        () -> {
                            together.await();
                            return Descriptor.text(item, "link").orElse("none")
                                    + Descriptor.weight(item);
                        };
                for (Future<String> seen : requests.invokeAll(List.of(request, request))) {
                    assertEquals("/a7", seen.get());
                }
            }
        } finally {
            requests.shutdownNow();
        }
    }

    private static String refusal(String modules) {
        return assertThrows(modules, IllegalArgumentException.class, () -> read(modules))
                .getMessage();
    }

    private static Descriptor read(String modules) throws IOException {
        String xml = "<atlassian-plugin key='x'>" + modules + "</atlassian-plugin>";
        return Descriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
