package org.longview.host;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The plugin's own texts, for pages that must not depend on a service of Jira. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** In that language, else in English whatever the language of the machine is. */
    public static Texts in(Locale locale) {
        return new Texts(
                ResourceBundle.getBundle(
                        "i18n.longview",
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** A text with its values put in; a key without a text is returned as it is. */
    public String text(String key, Object... values) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** A text as a part of a page of HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
