package org.longview;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Every signature that is written out is one more that may be wrong, so none is without a use. */
public class SignaturesTest {
    private static final String API = "com.atlassian";
    private static final String OURS = "org.longview";

    /** What the simulated Jira offers whole, and counts, although no one asks for it yet. */
    private static final Set<String> OFFERED =
            Set.of(
                    "com.atlassian.jira.issue.changehistory.ChangeHistoryManager",
                    "com.atlassian.jira.issue.changehistory.ChangeHistory",
                    "com.atlassian.jira.issue.history.ChangeItemBean",
                    "com.atlassian.jira.event.issue.IssueEvent",
                    "com.atlassian.jira.plugin.webfragment.model.JiraHelper",
                    // what Jira reads of the answer of a handler, as the sandbox does
                    "com.atlassian.jira.bc.ServiceResult",
                    "com.atlassian.jira.user.anonymize.AffectedEntity",
                    "com.atlassian.jira.util.SimpleErrorCollection",
                    // getText, so that asking for the wrong type of a preference fails as in Jira
                    "com.atlassian.jira.user.preferences.ExtendedPreferences");

    /** What the self-check's page asks by name, so that it opens in a Jira that lacks it. */
    private static final Set<String> BY_NAME = Set.of("getRemoteUserKey", "isAdmin");

    private static JavaClasses classes;

    @BeforeClass
    public static void read() {
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                        .importPackages(API, OURS);
    }

    @Test
    public void everyMemberThatIsWrittenOutIsUsed() {
        assertEquals(
                List.of(),
                api().filter(type -> !OFFERED.contains(type.getName()))
                        .flatMap(type -> type.getMembers().stream())
                        .filter(SignaturesTest::isSeen)
                        .filter(member -> !isOfJava(member))
                        .filter(member -> !isUsed(member) && !isAskedByName(member))
                        .map(JavaMember::getFullName)
                        .sorted()
                        .toList());
    }

    @Test
    public void everyTypeThatIsWrittenOutIsUsed() {
        assertEquals(
                List.of(),
                api().filter(
                                type ->
                                        type.getDirectDependenciesToSelf().stream()
                                                .allMatch(d -> d.getOriginClass().equals(type)))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList());
    }

    @Test
    public void theSignaturesAreRead() {
        assertTrue(api().count() > 50);
        assertTrue(OFFERED.stream().allMatch(classes::contain));
    }

    private static Stream<JavaClass> api() {
        return classes.stream().filter(type -> type.getPackageName().startsWith(API));
    }

    private static boolean isSeen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !member.getFullName().endsWith(".<init>()");
    }

    /** What Java demands of every enum and of every value. */
    private static boolean isOfJava(JavaMember member) {
        return member.getOwner().isEnum() && Set.of("values", "valueOf").contains(member.getName())
                || Set.of("equals", "hashCode", "toString", "compareTo").contains(member.getName());
    }

    private static boolean isAskedByName(JavaMember member) {
        return member.getOwner().getName().equals("com.atlassian.sal.api.user.UserManager")
                && BY_NAME.contains(member.getName());
    }

    private static boolean isUsed(JavaMember member) {
        return !member.getAccessesToSelf().isEmpty()
                || member instanceof JavaMethod method && !method.getReferencesToSelf().isEmpty();
    }
}
