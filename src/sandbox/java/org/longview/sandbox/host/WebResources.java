package org.longview.sandbox.host;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/**
 * The web-resource modules: what a page required, with dependencies first, and the files behind
 * them.
 */
public final class WebResources implements PageBuilderService {
    /** Prefixes of resources that the host itself has on every page. */
    private static final List<String> HOST =
            List.of(
                    "com.atlassian.auiplugin:",
                    "jira.webresources:",
                    "com.atlassian.plugins.atlassian-plugins-webresource-rest:");

    private final PluginContainer container;
    private final Map<String, Element> modules = new LinkedHashMap<>();
    private final ThreadLocal<Set<String>> required = ThreadLocal.withInitial(LinkedHashSet::new);
    private final Texts texts;
    private final Map<String, Optional<byte[]>> contents = new ConcurrentHashMap<>();

    WebResources(PluginContainer container, Descriptor descriptor, Texts texts) {
        this.container = container;
        this.texts = texts;
        for (Element module : descriptor.modules("web-resource")) {
            modules.put(descriptor.completeKey(module), module);
        }
        modules.values().forEach(WebResources::refuseUnknownParts);
    }

    private static void refuseUnknownParts(Element module) {
        for (Element part : Descriptor.children(module, null)) {
            boolean known =
                    switch (part.getTagName()) {
                        case "description", "dependency", "context" -> true;
                        case "resource" -> part.getAttribute("type").equals("download");
                        case "transformation" ->
                                Descriptor.children(part, "transformer").stream()
                                        .allMatch(t -> t.getAttribute("key").equals("jsI18n"));
                        default -> false;
                    };
            if (!known) {
                throw new IllegalArgumentException(
                        "The web-resource '%s' has a part <%s> that the sandbox does not have"
                                .formatted(module.getAttribute("key"), part.getTagName()));
            }
        }
    }

    /** Forgets what earlier requests on this thread required. */
    public void begin() {
        required.remove();
    }

    @Override
    public WebResourceAssembler assembler() {
        Set<String> page = required.get();
        return () ->
                new RequiredResources() {
                    @Override
                    public RequiredResources requireWebResource(String completeKey) {
                        add(completeKey, page);
                        return this;
                    }
                };
    }

    private void add(String completeKey, Set<String> page) {
        if (HOST.stream().anyMatch(completeKey::startsWith) || page.contains(completeKey)) {
            return;
        }
        Element module = modules.get(completeKey);
        if (module == null) {
            throw new IllegalArgumentException("There is no web-resource " + completeKey);
        }
        for (Element dependency : Descriptor.children(module, "dependency")) {
            add(dependency.getTextContent().strip(), page);
        }
        page.add(completeKey);
    }

    /** Paths, below the context, of what the page needs with that ending, in order. */
    public List<String> urls(String ending) {
        Set<String> page = new LinkedHashSet<>();
        modules.forEach(
                (key, module) -> {
                    if (isEverywhere(module)) {
                        add(key, page);
                    }
                });
        page.addAll(required.get());
        return urls(page, ending);
    }

    /** Jira brings what names this context into each of its ordinary pages, the log-in too. */
    private static boolean isEverywhere(Element module) {
        return Descriptor.children(module, "context").stream()
                .anyMatch(context -> context.getTextContent().strip().equals("atl.general"));
    }

    /**
     * The same of one web-resource and what it depends on.
     *
     * @throws IllegalArgumentException when there is no such web-resource
     */
    public List<String> urlsOf(String completeKey, String ending) {
        Set<String> keys = new LinkedHashSet<>();
        add(completeKey, keys);
        return urls(keys, ending);
    }

    private List<String> urls(Set<String> keys, String ending) {
        return keys.stream()
                .filter(key -> !files(modules.get(key), ending).isEmpty())
                .map(key -> "/download/batch/" + key + "/" + key + ending)
                .toList();
    }

    private static List<Element> files(Element module, String ending) {
        return Descriptor.children(module, "resource").stream()
                .filter(resource -> resource.getAttribute("name").endsWith(ending))
                .toList();
    }

    /** All files of a web-resource with that ending in one, as Jira serves them to a page. */
    public Optional<byte[]> batch(String completeKey, String ending, Locale locale)
            throws IOException {
        Element module = modules.get(completeKey);
        if (module == null || files(module, ending).isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Element resource : files(module, ending)) {
            Optional<byte[]> one = read(module, resource.getAttribute("location"), locale);
            if (one.isEmpty()) {
                throw new IOException("There is no " + resource.getAttribute("location"));
            }
            all.write(one.get());
            // a file may end in a comment, or without its semicolon
            all.writeBytes(
                    (ending.equals(".js") ? "\n;\n" : "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(all.toByteArray());
    }

    /** The content of a file of a web-resource as a reader of that locale gets it. */
    public Optional<byte[]> content(String completeKey, String name, Locale locale)
            throws IOException {
        Element module = modules.get(completeKey);
        if (module == null) {
            return Optional.empty();
        }
        for (Element resource : Descriptor.children(module, "resource")) {
            String declared = resource.getAttribute("name");
            boolean folder = declared.endsWith("/") && name.startsWith(declared);
            if (folder || declared.equals(name)) {
                String tail = folder ? name.substring(declared.length()) : "";
                return read(module, resource.getAttribute("location") + tail, locale);
            }
        }
        return Optional.empty();
    }

    /** A page begins with a hundred files; each is translated once. */
    private Optional<byte[]> read(Element module, String location, Locale locale)
            throws IOException {
        String key = locale + " " + module.getAttribute("key") + " " + location;
        Optional<byte[]> known = contents.get(key);
        if (known == null) {
            known = make(module, location, locale);
            contents.put(key, known);
        }
        return known;
    }

    private Optional<byte[]> make(Element module, String location, Locale locale)
            throws IOException {
        String path = location.startsWith("/") ? location.substring(1) : location;
        try (InputStream in = path.contains("..") ? null : container.open(path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            boolean translated =
                    path.endsWith(".js")
                            && Descriptor.children(module, "transformation").stream()
                                    .anyMatch(t -> t.getAttribute("extension").equals("js"));
            return Optional.of(
                    translated
                            ? new JsTexts(texts, locale)
                                    .translate(new String(bytes, StandardCharsets.UTF_8))
                                    .getBytes(StandardCharsets.UTF_8)
                            : bytes);
        }
    }
}
