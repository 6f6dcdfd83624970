package org.longview.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.longview.roadmap.People;
import org.longview.roadmap.Person;

/** Finds people in Jira. */
public final class JiraPeople implements People {

    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Person> byKey(String key) {
        return Optional.ofNullable(users.getUserByKey(key)).map(JiraPeople::person);
    }

    @Override
    public Optional<Person> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(JiraPeople::person);
    }

    static Person person(ApplicationUser user) {
        return new Person(
                user.getKey(), user.getUsername(), user.getDisplayName(), user.isActive());
    }
}
