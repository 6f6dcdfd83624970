package org.longview.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads what the tests of the plugin's own XML need. */
final class Descriptor {
    static final String JIRAS_CONDITIONS = "com.atlassian.jira.plugin.webfragment.conditions.";

    private Descriptor() {}

    static Element plugin() {
        return read("/atlassian-plugin.xml");
    }

    static Element spring() {
        return read("/META-INF/spring/plugin-context.xml");
    }

    static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                Descriptor.class.getResourceAsStream("/i18n/longview" + language + ".properties")) {
            texts.load(in);
        }
        return texts;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> all(Element root, String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            all.add((Element) nodes.item(i));
        }
        return all;
    }

    /** The element and everything under it that carries the attribute. */
    static List<String> values(Element root, String attribute) {
        return all(root, "*").stream()
                .filter(e -> e.hasAttribute(attribute))
                .map(e -> e.getAttribute(attribute))
                .toList();
    }

    /** The classes that the descriptor names and that are not Jira's. */
    static List<String> ownClasses() {
        return values(plugin(), "class").stream()
                .filter(name -> !name.startsWith(JIRAS_CONDITIONS))
                .toList();
    }

    private static Element read(String resource) {
        try (InputStream in = Descriptor.class.getResourceAsStream(resource)) {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError("cannot read " + resource, e);
        }
    }
}
