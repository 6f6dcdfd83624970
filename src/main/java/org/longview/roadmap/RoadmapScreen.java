package org.longview.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Extent;
import org.longview.delivery.ProjectRef;
import org.longview.rollup.Judge;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Roadmap;
import org.longview.strategy.Theme;
import org.longview.timeline.Picture;

/**
 * Everything that one screen of a roadmap shows to one person.
 *
 * @param roadmap null when the project has none yet
 * @param home null for a portfolio
 * @param editable whether this person may change the roadmap or portfolio itself
 * @param homes where the initiatives are kept: the roadmap itself, or those of a portfolio's
 *     projects that this person may browse
 * @param asOf when it was read
 * @param rules the roadmap's zone and rules
 * @param themes in their order
 * @param initiatives in rank order
 * @param epics in the order of their keys: those of the scope and those linked
 * @param unassigned issue ids of epics of the scope that count in no initiative
 * @param projects those of the epics, by id
 * @param people the owners, and who checked in last, by user key; one whom Jira has forgotten is
 *     missing
 * @param views the saved views that this person sees, in the order in which they were made
 * @param aims what it is for
 * @param releases those of the projects of the scope that this person may browse
 * @param extent on how many epics and children all numbers rest
 */
public record RoadmapScreen(
        Roadmap roadmap,
        String name,
        ProjectRef home,
        boolean editable,
        Homes homes,
        Instant asOf,
        FiscalYear fiscalYear,
        Rules rules,
        List<Theme> themes,
        List<InitiativeView> initiatives,
        List<EpicFacts> epics,
        List<Long> unassigned,
        Map<Long, ProjectRef> projects,
        Map<String, Person> people,
        SeenViews views,
        Aims aims,
        SeenReleases releases,
        Extent extent) {
    public RoadmapScreen {
        themes = List.copyOf(themes);
        initiatives = List.copyOf(initiatives);
        epics = List.copyOf(epics);
        unassigned = List.copyOf(unassigned);
    }

    public boolean isPortfolio() {
        return roadmap != null && roadmap.isPortfolio();
    }

    /** Whether this person may change anything here: the order, or an initiative. */
    public boolean editsAny() {
        return editable || !homes.editable().isEmpty();
    }

    /** How it is laid out, in day numbers. */
    public Picture picture() {
        return Picture.of(
                themes,
                initiatives.stream().map(InitiativeView::member).toList(),
                epics,
                rules.judge(today()),
                judges());
    }

    private Map<String, Judge> judges() {
        Map<String, Judge> judges = new HashMap<>();
        initiatives.forEach(view -> judges.put(view.initiative().uid(), view.judge()));
        return judges;
    }

    /** What it is to reach, with what serves it. */
    public List<ObjectiveView> objectives() {
        return ObjectiveView.of(aims, initiatives);
    }

    /** The day that counts as today, in the roadmap's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(asOf, rules.zone());
    }
}
