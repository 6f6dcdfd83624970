package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The list of what a real Jira has beside the signatures, and what becomes of it. */
public class WiderJiraTest {
    private static final String PAGER = "com.atlassian.jira.web.bean.PagerFilter";

    private final List<AddedMember> members = WiderJira.members();

    @Test
    public void everyServiceAndEveryValueHasAMemberWithATypeThatNoPluginSees() throws Exception {
        Set<String> foreign = WiderJira.foreign(members).keySet();
        Set<String> narrow = new TreeSet<>(JiraTypes.services());
        narrow.addAll(JiraTypes.values());
        members.stream()
                .filter(
                        member ->
                                Stream.concat(
                                                member.typesInSignature().stream(),
                                                member.exceptions().stream())
                                        .anyMatch(foreign::contains))
                .forEach(member -> narrow.remove(member.owner()));

        assertEquals(Set.of(), narrow);
    }

    @Test
    public void theTypesThatWereFoundMissingByAReviewAreThere() {
        Set<String> foreign = WiderJira.foreign(members).keySet();

        assertTrue(
                foreign.toString(),
                foreign.containsAll(
                        List.of(
                                "com.atlassian.jira.web.util.OutlookDate",
                                "com.atlassian.jira.jql.context.QueryContext",
                                "com.atlassian.jira.issue.search.SearchContext",
                                "com.atlassian.jira.event.type.EventDispatchOption",
                                "com.atlassian.jira.workflow.TransitionOptions",
                                "org.ofbiz.core.entity.GenericEntityException",
                                "com.atlassian.crowd.embedded.api.Group",
                                "com.atlassian.jira.project.type.ProjectTypeKey",
                                "com.atlassian.jira.issue.customfields.CustomFieldSearcher",
                                "io.atlassian.fugue.Option")));
    }

    @Test
    public void somethingIsAddedOfEachKind() {
        assertTrue(members.stream().anyMatch(AddedMember::isAbstract));
        assertTrue(members.stream().anyMatch(member -> !member.isAbstract()));
        assertTrue(members.stream().anyMatch(member -> member.exceptions().size() > 1));
        assertTrue(
                "no overload of a name that is called",
                members.stream()
                        .anyMatch(
                                member ->
                                        member.owner().endsWith("SearchService")
                                                && member.name().equals("search")));
    }

    @Test
    public void noMemberIsAddedThatTheSignaturesHaveOrTwice() throws Exception {
        List<String> twice = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (AddedMember member : members) {
            if (!seen.add(member.readable())) {
                twice.add(member.readable());
            }
        }

        assertEquals(List.of(), twice);
        for (String owner : members.stream().map(AddedMember::owner).collect(Collectors.toSet())) {
            // a member that is there twice is refused when the class is made
            WiderLoader.jira(members).loadClass(owner).getMethods();
        }
    }

    @Test
    public void whatIsAddedWithABodyRefusesTheCallByName() throws Exception {
        Class<?> pager = WiderLoader.jira(members).loadClass(PAGER);
        Constructor<?> made = pager.getConstructor(int.class, int.class);
        Method added =
                Stream.of(pager.getMethods())
                        .filter(method -> method.getName().equals("longviewHasNotThat"))
                        .findFirst()
                        .orElseThrow();

        Throwable refused =
                assertThrows(
                                InvocationTargetException.class,
                                () -> added.invoke(made.newInstance(0, 1), (Object) null))
                        .getCause();

        assertEquals(
                "The sandbox does not have"
                        + " com.atlassian.jira.web.bean.PagerFilter#longviewHasNotThat(Lcom/atlassian/elsewhere/Given;)Lcom/atlassian/elsewhere/Gotten;",
                refused.getMessage());
    }

    @Test
    public void anAbstractMemberOfAClassIsRefused() {
        AddedMember member = new AddedMember(PAGER, "x", "()V", true, List.of(), "");

        assertThrows(
                IllegalArgumentException.class,
                () -> WiderLoader.jira(List.of(member)).loadClass(PAGER));
    }

    @Test
    public void aLineOfAnotherFormIsRefused() {
        for (String line :
                List.of("x", "a.B\tc\t()V\tmaybe\t\tseen", "a.B\tc\t()V\tabstract\t\t")) {
            assertThrows(line, IllegalArgumentException.class, () -> AddedMember.read(line));
        }
    }

    @Test
    public void aSandboxThatIsNotWiderDoesNotStart() {
        assertTrue(
                assertThrows(IllegalStateException.class, WiderJira::requireOn)
                        .getMessage()
                        .contains("-javaagent:"));
    }
}
