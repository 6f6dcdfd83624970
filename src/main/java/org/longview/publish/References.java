package org.longview.publish;

import java.util.Optional;
import org.longview.delivery.ProjectRef;
import org.longview.roadmap.Issues;
import org.longview.roadmap.Issues.IssueRef;
import org.longview.roadmap.People;
import org.longview.roadmap.Person;
import org.longview.roadmap.Projects;

/** Finds here what a document from here or elsewhere refers to. */
public final class References {
    private final Projects projects;
    private final Issues issues;
    private final People people;

    public References(Projects projects, Issues issues, People people) {
        this.projects = projects;
        this.issues = issues;
        this.people = people;
    }

    Optional<ProjectRef> project(long id) {
        return projects.byId(id);
    }

    Optional<IssueRef> issue(long id) {
        return issues.byId(id);
    }

    Optional<Person> person(String key) {
        return people.byKey(key);
    }

    /** The project with that key, be its id another one here. */
    Optional<Long> projectLike(String key) {
        return key == null ? Optional.empty() : projects.byKey(key).map(ProjectRef::id);
    }

    /** The issue with that key, be its id another one here. */
    Optional<Long> issueLike(String key) {
        return key == null ? Optional.empty() : issues.byKey(key).map(IssueRef::id);
    }

    /** The key here of the user with that login name. */
    Optional<String> userLike(String name) {
        return name == null ? Optional.empty() : people.byName(name).map(Person::key);
    }
}
