package org.longview.sandbox.host;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes what a template prints, unless its name ends in html or its class is marked as safe:
 * Jira's rule.
 */
public final class EscapedReferences implements ReferenceInsertionEventHandler {
    private static final Pattern NAMED_SAFE =
            Pattern.compile("\\$!?\\{?[\\w.]*[hH]tml(\\(.*\\))?\\}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null
                || NAMED_SAFE.matcher(reference).matches()
                || value.getClass().isAnnotationPresent(HtmlSafe.class)) {
            return value;
        }
        return Html.escape(value.toString());
    }
}
