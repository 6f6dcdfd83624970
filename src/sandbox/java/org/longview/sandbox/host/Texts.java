package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/** The plugin's texts by locale; a key without a text is printed as itself, as Jira does. */
final class Texts {
    private final Templates.Source files;
    private final List<String> bundles;
    private final Supplier<Locale> current;
    private final Map<String, Properties> loaded = new HashMap<>();

    /**
     * @param bundles base names of property files in the plugin's jar
     * @param current the locale of whoever asks
     */
    Texts(Templates.Source files, List<String> bundles, Supplier<Locale> current) {
        this.files = files;
        this.bundles = bundles;
        this.current = current;
    }

    String getText(String key) {
        return getText(current.get(), key);
    }

    String getText(Locale locale, String key) {
        return MessageFormat.format(raw(locale, key), new Object[0]);
    }

    /** The pattern as written, or the key itself. */
    String raw(Locale locale, String key) {
        for (String bundle : bundles) {
            for (String suffix : List.of("_" + locale.getLanguage(), "")) {
                String text = load(bundle + suffix).getProperty(key);
                if (text != null) {
                    return text;
                }
            }
        }
        return key;
    }

    private synchronized Properties load(String name) {
        return loaded.computeIfAbsent(name, this::read);
    }

    private Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = files.open(name.replace('.', '/') + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
