package org.longview.host;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The plugin's own texts, for pages that must not depend on a service of Jira. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** In that language, else in English whatever the language of the machine is. */
    public static Texts in(Locale locale) {
        return new Texts(
                ResourceBundle.getBundle(
                        "i18n.longview",
                        locale,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A text with its values put in; a key without a text is returned as it is. */
    public String text(String key, Object... values) {
        try {
            return java.text.MessageFormat.format(bundle.getString(key), values);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
