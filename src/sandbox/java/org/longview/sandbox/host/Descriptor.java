package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A plugin's atlassian-plugin.xml; module kinds that the sandbox does not have are refused by name.
 */
final class Descriptor {
    private static final Set<String> KNOWN =
            Set.of(
                    "plugin-info",
                    "resource",
                    "ao",
                    "web-item",
                    "web-panel",
                    "web-section",
                    "web-resource",
                    "servlet",
                    "ownership-transfer-handler",
                    "user-key-change-handler",
                    "rest-migration",
                    "rest");

    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    static Descriptor read(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // else a document is finished while it is read, by two requests at once
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            Descriptor descriptor =
                    new Descriptor(factory.newDocumentBuilder().parse(xml).getDocumentElement());
            descriptor.refuseUnknownModules();
            descriptor.refuseRestOfTheFirstVersion();
            return descriptor;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private void refuseUnknownModules() {
        for (Element module : children(root, null)) {
            if (!KNOWN.contains(module.getTagName())) {
                throw new IllegalArgumentException(
                        "atlassian-plugin.xml declares a module <%s key=\"%s\">, a kind that the sandbox does not have"
                                .formatted(module.getTagName(), module.getAttribute("key")));
            }
        }
    }

    /**
     * As Jira's tracker of module types does, which looks for the mark before it makes the rest.
     */
    private void refuseRestOfTheFirstVersion() {
        boolean isMarked = false;
        for (Element module : children(root, null)) {
            isMarked |=
                    module.getTagName().equals("rest-migration")
                            && child(module, "rest-v2").isPresent();
            if (module.getTagName().equals("rest") && !isMarked) {
                throw new IllegalArgumentException(
                        "atlassian-plugin.xml declares <rest key=\"%s\"> without <rest-migration><rest-v2/></rest-migration> before it"
                                .formatted(module.getAttribute("key")));
            }
        }
    }

    String pluginKey() {
        return root.getAttribute("key");
    }

    String nameKey() {
        return root.getAttribute("i18n-name-key");
    }

    /** The modules of that kind, or everything below the root for null. */
    List<Element> modules(String kind) {
        return children(root, kind);
    }

    String completeKey(Element module) {
        return pluginKey() + ":" + module.getAttribute("key");
    }

    /** Child elements of that name, or all for null. */
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name == null || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(element -> element.getTextContent().strip());
    }

    /** The param elements of a module as names and values. */
    static Map<String, String> params(Element module) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : children(module, "param")) {
            String value = param.getAttribute("value");
            params.put(
                    param.getAttribute("name"),
                    value.isEmpty() ? param.getTextContent().strip() : value);
        }
        return params;
    }

    static int weight(Element module) {
        String weight = module.getAttribute("weight");
        return weight.isEmpty() ? 1_000 : Integer.parseInt(weight);
    }
}
