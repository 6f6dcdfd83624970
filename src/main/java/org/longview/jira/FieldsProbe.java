package org.longview.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.longview.host.Fact;
import org.longview.host.Probe;

/** Which custom fields of this Jira a roadmap reads. */
public final class FieldsProbe implements Probe {

    private final CustomFieldManager fields;

    public FieldsProbe(CustomFieldManager fields) {
        this.fields = fields;
    }

    @Override
    public List<Fact> facts() {
        JiraFields found = JiraFields.of(fields);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Epic Link", list(found.epicLink())));
        facts.add(fact("Epic Name", list(found.epicName())));
        facts.add(fact("Sprint", found.sprint()));
        facts.add(fact("Story Points", found.points()));
        facts.add(fact("Start date", found.start()));
        facts.add(fact("Target start", found.targetStart()));
        facts.add(fact("Target end", found.targetEnd()));
        return facts;
    }

    private static List<CustomField> list(Optional<CustomField> field) {
        return field.stream().toList();
    }

    private static Fact fact(String name, List<CustomField> found) {
        String ids =
                found.stream()
                        .map(f -> f.getFieldName() + " (customfield_" + f.getIdAsLong() + ")")
                        .collect(Collectors.joining(", "));
        return new Fact("longview.selfcheck.fields", name, ids.isEmpty() ? null : ids);
    }
}
