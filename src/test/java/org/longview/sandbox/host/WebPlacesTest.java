package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class WebPlacesTest {
    private static final String SECTION = "<web-section key='mine' location='admin_plugins_menu'/>";

    private static void check(String modules) throws IOException {
        String xml = "<atlassian-plugin key='p'>" + modules + "</atlassian-plugin>";
        WebPlaces.refuseOthers(
                Descriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    private static String refusal(String modules) {
        return assertThrows(IllegalArgumentException.class, () -> check(modules)).getMessage();
    }

    @Test
    public void acceptsItemsInTheSidebarAndInSectionsOfTheAdministration() throws IOException {
        check("<web-item key='a' section='jira.project.sidebar.plugins.navigation'/>");
        check(SECTION + "<web-item key='a' section='admin_plugins_menu/mine'/>");
    }

    @Test
    public void namesASectionThatIsNotDeclared() {
        assertEquals(
                "The sandbox has no page with the section \"admin_plugins_menu/other\" of p:a",
                refusal(SECTION + "<web-item key='a' section='admin_plugins_menu/other'/>"));
    }

    @Test
    public void namesALocationThatNoPageHas() {
        assertEquals(
                "The sandbox has no page with the location \"system.top\" of p:mine",
                refusal("<web-section key='mine' location='system.top'/>"));
        assertEquals(
                "The sandbox has no page with the location \"p:gone\" of p:panel",
                refusal("<web-panel key='panel' location='p:gone'/>"));
    }
}
