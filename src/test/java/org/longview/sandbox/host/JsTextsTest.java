package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

public class JsTextsTest {
    private static final String ENGLISH =
            "a=It''s \"here\"\nb={0} of {1}\nc=</script>\nd=only English\n";
    private static final String GERMAN = "a=Da ist''s\n";

    private static String translate(String script, Locale locale) {
        Texts texts =
                new Texts(
                        name -> {
                            String text =
                                    switch (name) {
                                        case "t.properties" -> ENGLISH;
                                        case "t_de.properties" -> GERMAN;
                                        default -> null;
                                    };
                            return text == null
                                    ? null
                                    : new ByteArrayInputStream(
                                            text.getBytes(StandardCharsets.UTF_8));
                        },
                        List.of("t"),
                        () -> locale);
        return new JsTexts(texts, locale).translate(script);
    }

    @Test
    public void putsATextInPlaceOfItsCall() {
        assertEquals(
                "x(\"It's \\\"here\\\"\");",
                translate("x(AJS.I18n.getText('a'));", Locale.ENGLISH));
    }

    @Test
    public void leavesArgumentsToFormatAtRunTime() {
        assertEquals(
                "AJS.format(\"{0} of {1}\", n, m)",
                translate("AJS.I18n.getText(\"b\", n, m)", Locale.ENGLISH));
    }

    @Test
    public void takesTheReadersLanguageAndElseEnglish() {
        assertEquals(
                "\"Da ist's\" \"only English\"",
                translate("AJS.I18n.getText('a') AJS.I18n.getText('d')", Locale.GERMANY));
    }

    @Test
    public void printsAKeyWithoutTextAsItself() {
        assertEquals("\"no.such\"", translate("AJS.I18n.getText('no.such')", Locale.ENGLISH));
    }

    @Test
    public void cannotEndTheScript() {
        assertEquals(
                "\"\\u003c/script\\u003e\"", translate("AJS.I18n.getText('c')", Locale.ENGLISH));
    }

    @Test
    public void leavesAKeyThatIsComputedAlone() {
        String script = "AJS.I18n.getText('a.' + kind)";

        assertEquals(script, translate(script, Locale.ENGLISH));
    }
}
