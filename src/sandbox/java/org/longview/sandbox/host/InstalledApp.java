package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** What the descriptor tells administrators about the plugin, in the language of who asks. */
public final class InstalledApp {
    /** A module as the administration lists it. */
    public record Module(String key, String name, String description) {}

    private final PluginContainer container;
    private final Descriptor descriptor;
    private final Element info;
    private final Texts texts;

    InstalledApp(PluginContainer container, Descriptor descriptor, Texts texts) {
        this.container = container;
        this.descriptor = descriptor;
        this.info =
                descriptor.modules("plugin-info").stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "atlassian-plugin.xml has no <plugin-info>"));
        this.texts = texts;
    }

    public String key() {
        return descriptor.pluginKey();
    }

    public String name() {
        return texts.getText(descriptor.nameKey());
    }

    public String description() {
        return described(info);
    }

    public String version() {
        return Descriptor.text(info, "version").orElse("");
    }

    public String vendor() {
        return Descriptor.child(info, "vendor").map(v -> v.getAttribute("name")).orElse("");
    }

    /** The file that a parameter of plugin-info names, such as plugin-logo. */
    public Optional<byte[]> file(String param) throws IOException {
        Map<String, String> params = Descriptor.params(info);
        if (!params.containsKey(param)) {
            return Optional.empty();
        }
        try (InputStream in = container.open(params.get(param))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** All modules, in the order of the descriptor. */
    public List<Module> modules() {
        return descriptor.modules(null).stream()
                .filter(element -> element.hasAttribute("key"))
                .map(
                        element ->
                                new Module(
                                        element.getAttribute("key"),
                                        texts.getText(element.getAttribute("i18n-name-key")),
                                        described(element)))
                .toList();
    }

    private String described(Element element) {
        return Descriptor.child(element, "description")
                .map(d -> texts.getText(d.getAttribute("key")))
                .orElse("");
    }
}
