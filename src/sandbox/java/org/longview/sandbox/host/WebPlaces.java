package org.longview.sandbox.host;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** The places of web fragments that the sandbox's pages have; others are refused by name. */
final class WebPlaces {
    private WebPlaces() {}

    /** The place that items name to be in that section. */
    static String of(Element section) {
        return section.getAttribute("location") + "/" + section.getAttribute("key");
    }

    static void refuseOthers(Descriptor descriptor) {
        Set<String> sections = new HashSet<>(Set.of(WebFragments.SIDEBAR, WebFragments.TOP));
        for (Element section : descriptor.modules("web-section")) {
            refuseUnless(
                    section.getAttribute("location").equals(WebFragments.ADMINISTRATION),
                    descriptor.completeKey(section),
                    "location",
                    section);
            sections.add(of(section));
        }
        Set<String> items = new HashSet<>();
        for (Element item : descriptor.modules("web-item")) {
            items.add(descriptor.completeKey(item));
            refuseUnless(
                    sections.contains(item.getAttribute("section")),
                    descriptor.completeKey(item),
                    "section",
                    item);
        }
        for (Element panel : descriptor.modules("web-panel")) {
            refuseUnless(
                    items.contains(panel.getAttribute("location")),
                    descriptor.completeKey(panel),
                    "location",
                    panel);
        }
    }

    private static void refuseUnless(boolean shown, String key, String place, Element module) {
        if (!shown) {
            throw new IllegalArgumentException(
                    "The sandbox has no page with the %s \"%s\" of %s"
                            .formatted(place, module.getAttribute(place), key));
        }
    }
}
