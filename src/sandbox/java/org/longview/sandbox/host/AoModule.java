package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/**
 * What the ao module of a plugin says.
 *
 * @param prefix of the names of its tables
 */
record AoModule(
        String prefix,
        List<Class<? extends RawEntity<?>>> entities,
        List<Class<? extends ActiveObjectsUpgradeTask>> tasks) {

    static AoModule of(Bundle bundle) throws IOException, ClassNotFoundException {
        try (InputStream xml = bundle.getEntry("atlassian-plugin.xml").openStream()) {
            Descriptor descriptor = Descriptor.read(xml);
            String namespace = descriptor.pluginKey();
            AoModule module = new AoModule("", new ArrayList<>(), new ArrayList<>());
            for (Element element : descriptor.modules("ao")) {
                namespace =
                        element.getAttribute("namespace").isEmpty()
                                ? namespace
                                : element.getAttribute("namespace");
                module.read(bundle, element);
            }
            return new AoModule(prefix(namespace), module.entities, module.tasks);
        }
    }

    @SuppressWarnings("unchecked")
    private void read(Bundle bundle, Element element) throws ClassNotFoundException {
        for (Element child : Descriptor.children(element, null)) {
            String text = child.getTextContent().strip();
            switch (child.getTagName()) {
                case "entity" ->
                        entities.add((Class<? extends RawEntity<?>>) bundle.loadClass(text));
                case "upgradeTask" ->
                        tasks.add(
                                bundle.loadClass(text).asSubclass(ActiveObjectsUpgradeTask.class));
                case "description" -> {
                    // for readers
                }
                default ->
                        throw new IllegalArgumentException(
                                "The ao module has a part <%s> that the sandbox does not have"
                                        .formatted(child.getTagName()));
            }
        }
    }

    /** As Atlassian's: AO_ and the last six hex digits of the namespace's MD5. */
    static String prefix(String namespace) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
