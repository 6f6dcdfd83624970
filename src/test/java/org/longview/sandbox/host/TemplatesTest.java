package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;

public class TemplatesTest {
    private static String render(String template, Map<String, Object> context) throws IOException {
        Templates templates =
                new Templates(
                        name ->
                                name.equals("t.vm")
                                        ? new ByteArrayInputStream(
                                                template.getBytes(StandardCharsets.UTF_8))
                                        : null);
        StringWriter out = new StringWriter();
        templates.render("t.vm", context, out);
        return out.toString();
    }

    @Test
    public void escapesWhatItPrints() throws IOException {
        assertEquals(
                "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;",
                render("$text", Map.of("text", "<b a=\"1\" b='2'>&")));
    }

    @Test
    public void leavesAloneWhatIsNamedHtml() throws IOException {
        assertEquals("<b><i>", render("$bodyHtml$html", Map.of("bodyHtml", "<b>", "html", "<i>")));
    }

    @Test
    public void escapesANameThatOnlyContainsHtml() throws IOException {
        assertEquals("&lt;b&gt;", render("$htmlText", Map.of("htmlText", "<b>")));
    }

    @Test
    public void givesNoWayToClasses() throws IOException {
        String attack =
                "$text.class.forName('java.lang.Runtime').getRuntime().availableProcessors()";

        assertEquals(attack, render(attack, Map.of("text", "x")).replace("&#39;", "'"));
    }

    @Test
    public void givesNoWayToClassesByTheMethodEither() throws IOException {
        String printed = render("$text.getClass().getName()", Map.of("text", "x"));

        assertFalse(printed, printed.contains("java.lang.String"));
    }

    @Test
    public void givesNoWayToClassLoaders() throws IOException {
        String attack = "$loader.loadClass('java.lang.Runtime')";

        assertEquals(
                attack, render(attack, Map.of("loader", TemplatesTest.class.getClassLoader())));
    }

    @Test
    public void saysWhichTemplateIsNotThere() {
        Exception e =
                assertThrows(
                        Exception.class,
                        () ->
                                new Templates(name -> null)
                                        .render("gone.vm", Map.of(), new StringWriter()));

        assertEquals(true, e.getMessage().contains("gone.vm"));
    }
}
