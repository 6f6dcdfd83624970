package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.longview.host.Fact;
import org.longview.host.Probe;

/** The plugin's tables with their numbers of rows. */
public final class TablesProbe implements Probe {

    static final List<Class<? extends Entity>> TABLES =
            List.of(
                    RoadmapRow.class,
                    SubscriptionRow.class,
                    ThemeRow.class,
                    SavedViewRow.class,
                    VisionRow.class,
                    LetterRow.class,
                    ObjectiveRow.class,
                    KeyResultRow.class,
                    CheckInRow.class,
                    InitiativeRow.class,
                    BriefRow.class,
                    ScoreRow.class,
                    ContributionRow.class,
                    StatusUpdateRow.class,
                    PlacementRow.class,
                    EpicLinkRow.class,
                    CommitmentRow.class,
                    ReasonRow.class,
                    RevisionRow.class,
                    ChangeRow.class,
                    GrantRow.class);

    private final ActiveObjects ao;

    public TablesProbe(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Class<? extends Entity> table : TABLES) {
            String name = table.getAnnotation(Table.class).value();
            facts.add(new Fact("longview.selfcheck.tables", name, String.valueOf(ao.count(table))));
        }
        return facts;
    }
}
