package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

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

    private static String refusal(String modules) {
        return assertThrows(modules, IllegalArgumentException.class, () -> read(modules))
                .getMessage();
    }

    private static Descriptor read(String modules) throws IOException {
        String xml = "<atlassian-plugin key='x'>" + modules + "</atlassian-plugin>";
        return Descriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
