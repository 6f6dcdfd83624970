package org.longview.sandbox.jira;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workflow that Jira Software gives a new project: from every status to every other one, by a
 * step named like it; what becomes done gets a resolution, what is reopened loses it.
 */
public final class Workflow {
    /** A step of the workflow. */
    public record Step(int id, Data.Status to) {}

    private static final int FIRST = 11;
    private static final int APART = 10;

    private final World world;

    public Workflow(World world) {
        this.world = world;
    }

    /** The steps that an issue can take now. */
    public List<Step> steps(Data.Issue issue) {
        List<Step> steps = new ArrayList<>();
        int id = FIRST;
        for (Data.Status status : world.statuses()) {
            if (!status.id().equals(issue.statusId())) {
                steps.add(new Step(id, status));
            }
            id += APART;
        }
        return steps;
    }

    Optional<Step> step(Data.Issue issue, int id) {
        return steps(issue).stream().filter(step -> step.id() == id).findFirst();
    }

    Data.Issue after(Data.Issue issue, Step step, Data.User by, Instant now) {
        boolean isDone = step.to().category().equals("done");
        String resolution = isDone ? resolution(issue) : null;
        List<Data.Item> items = new ArrayList<>();
        items.add(
                new Data.Item(
                        "status",
                        issue.statusId(),
                        world.status(issue.statusId()).name(),
                        step.to().id(),
                        step.to().name()));
        if (resolution == null ? issue.resolutionId() != null : issue.resolutionId() == null) {
            items.add(
                    new Data.Item(
                            "resolution",
                            issue.resolutionId(),
                            name(issue.resolutionId()),
                            resolution,
                            name(resolution)));
        }
        List<Data.Change> changes = new ArrayList<>(issue.changes());
        changes.add(new Data.Change(issue.id() * 1_000 + changes.size(), by.key(), now, items));
        return issue.at(step.to().id(), resolution, isDone ? now : null, now, changes);
    }

    private String name(String resolutionId) {
        return world.resolution(resolutionId).map(Data.Constant::name).orElse(null);
    }

    private String resolution(Data.Issue issue) {
        return issue.resolutionId() != null
                ? issue.resolutionId()
                : world.resolutions().stream()
                        .filter(each -> each.name().equals("Done"))
                        .findFirst()
                        .or(() -> world.resolutions().stream().findFirst())
                        .map(Data.Constant::id)
                        .orElse(null);
    }
}
