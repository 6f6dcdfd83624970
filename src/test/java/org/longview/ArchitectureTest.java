package org.longview;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.core.JsonGenerator;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.runner.RunWith;

/** The rooms of the house and the doors between them, as docs/architecture.md draws them. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(
        packages = {"org.longview", "com.atlassian"},
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
public class ArchitectureTest {

    private static final String STRATEGY = "org.longview.strategy..";
    private static final String DELIVERY = "org.longview.delivery..";
    private static final String ROLLUP = "org.longview.rollup..";
    private static final String TIMELINE = "org.longview.timeline..";
    private static final String ROADMAP = "org.longview.roadmap..";
    private static final String HOST = "org.longview.host..";
    private static final String JIRA = "org.longview.jira..";
    private static final String STORE = "org.longview.store..";
    private static final String REST = "org.longview.rest..";
    private static final String WEB = "org.longview.web..";
    private static final String JQL = "org.longview.jql..";
    private static final String PUBLISH = "org.longview.publish..";
    private static final String[] DOMAIN = {STRATEGY, DELIVERY, ROLLUP, TIMELINE};

    @ArchTest
    static final ArchRule whatIsComputedIsRoundedInOnePlace =
            noClasses()
                    .that()
                    .resideInAPackage(REST)
                    .and()
                    .doNotHaveFullyQualifiedName("org.longview.rest.Figures")
                    .should()
                    .callMethod(JsonGenerator.class, "writeNumber", double.class)
                    .orShould()
                    .callMethod(JsonGenerator.class, "writeNumberField", String.class, double.class)
                    .orShould()
                    .callMethod(Double.class, "valueOf", double.class)
                    .because("REST tells a number as exactly as a page shows it");

    @ArchTest
    static final ArchRule strategyKnowsOnlyTheLanguage =
            onlyKnows(STRATEGY)
                    .because("what is promised must be readable and testable without any product");

    @ArchTest
    static final ArchRule deliveryKnowsOnlyTheLanguage =
            onlyKnows(DELIVERY)
                    .because("what the tracker says must not depend on which tracker says it");

    @ArchTest
    static final ArchRule rollupKnowsOnlyPromiseAndDelivery =
            onlyKnows(ROLLUP, STRATEGY, DELIVERY)
                    .because("every derived number follows from values alone, so it can be proved");

    @ArchTest
    static final ArchRule timelineKnowsOnlyTheDomain =
            onlyKnows(TIMELINE, STRATEGY, DELIVERY, ROLLUP)
                    .because("screen and print share one layout, which neither may bend");

    @ArchTest
    static final ArchRule domainIsFreeOfFrameworks =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.atlassian..",
                            "net.java.ao..",
                            "jakarta..",
                            "javax..",
                            "org.springframework..",
                            "com.fasterxml..")
                    .because("the domain outlives every version of Jira and of its libraries");

    @ArchTest
    static final ArchRule useCasesKnowOnlyTheDomainAndTheirPorts =
            onlyKnows(ROADMAP, STRATEGY, DELIVERY, ROLLUP, TIMELINE)
                    .because("ports belong to the use cases, so that adapters depend on them");

    @ArchTest
    static final ArchRule whatTellsOfAMissingTypeNamesNone =
            noClasses()
                    .that()
                    .resideInAPackage(HOST)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.atlassian..",
                            "net.java.ao..",
                            "jakarta..",
                            "com.fasterxml..",
                            "org.longview.(strategy|delivery|rollup|timeline|roadmap|jira|store|rest|web|publish)..")
                    .because("the self-check has to run where anything else may be missing");

    @ArchTest
    static final ArchRule jiraAdapterServesPortsOnly =
            noClasses()
                    .that()
                    .resideInAPackage(JIRA)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(STORE, REST, WEB, JQL, PUBLISH, TIMELINE)
                    .because("it answers what the ports ask and knows nobody who asks");

    @ArchTest
    static final ArchRule storeAdapterServesPortsOnly =
            noClasses()
                    .that()
                    .resideInAPackage(STORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(JIRA, REST, WEB, JQL, PUBLISH, TIMELINE)
                    .because("records are kept as they are, whoever shows them");

    @ArchTest
    static final ArchRule publishingGoesThroughUseCases =
            noClasses()
                    .that()
                    .resideInAPackage(PUBLISH)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(JIRA, STORE, REST, WEB, JQL)
                    .because("what is published was asked for under somebody's rights");

    @ArchTest
    static final ArchRule doorsToTheOutsideGoThroughUseCases =
            noClasses()
                    .that()
                    .resideInAnyPackage(REST, WEB, JQL)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(JIRA, STORE)
                    .because(
                            "permissions are asked in the use cases, so there is no way past them");

    @ArchTest
    static final ArchRule doorsDoNotLeadIntoEachOther =
            slices().matching("org.longview.(rest|web|jql)..")
                    .should()
                    .notDependOnEachOther()
                    .because("a change of the pages must not reach the interface, nor back");

    @ArchTest
    static final ArchRule restKnowsTheUseCasesAndTheValuesThatTheyReturn =
            entersOnly(REST, ROADMAP, STRATEGY, DELIVERY, ROLLUP, TIMELINE, PUBLISH, HOST)
                    .because("values cannot do anything, so they need no copies to be shown");

    @ArchTest
    static final ArchRule pagesKnowTheUseCasesOnly =
            entersOnly(WEB, ROADMAP, HOST)
                    .because("a page holds nothing but its frame; the numbers come by REST");

    @ArchTest
    static final ArchRule publishingKnowsTheUseCasesAndTheirValues =
            entersOnly(PUBLISH, ROADMAP, STRATEGY, DELIVERY, ROLLUP, TIMELINE, HOST)
                    .because(
                            "a document is made of the values that a use case gave, in the"
                                    + " plugin's own words");

    @ArchTest
    static final ArchRule jiraIssuesAreReadInOnePlace =
            noClasses()
                    .that()
                    .resideInAPackage("org.longview..")
                    .and()
                    .resideOutsideOfPackage(JIRA)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.atlassian.jira.issue..",
                            "com.atlassian.jira.bc.issue..",
                            "com.atlassian.jira.jql..",
                            "com.atlassian.query..")
                    .because(
                            "every issue is read as its viewer may see it, which only one adapter"
                                    + " can promise");

    @ArchTest
    static final ArchRule activeObjectsStayInTheStore =
            noClasses()
                    .that()
                    .resideInAPackage("org.longview..")
                    .and()
                    .resideOutsideOfPackage(STORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
                    .because("entities and their numbers never leave the store");

    @ArchTest
    static final ArchRule webStandardsStayAtTheEdge =
            noClasses()
                    .that()
                    .resideInAPackage("org.longview..")
                    .and()
                    .resideOutsideOfPackages(REST, WEB)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta..")
                    .because("these names differ between Jira 10 and 11; few classes may feel it");

    @ArchTest
    static final ArchRule nobodyLooksServicesUp =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleName("ComponentAccessor")
                    .because("a dependency that is not in the constructor cannot be seen or faked");

    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching("org.longview.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("two rooms that need each other are one room with two names");

    @ArchTest
    static final ArchRule pluginNeverSeesTheSandbox =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.longview.sandbox..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.longview.sandbox..")
                    .because("the jar that the sandbox boots is the one that a real Jira gets");

    @ArchTest
    static final ArchRule signaturesNeverSeeThePlugin =
            noClasses()
                    .that()
                    .resideInAPackage("com.atlassian..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.longview..")
                    .because("they are facts about Jira and are thrown away before it runs");

    /** Of the plugin's own rooms no others; of libraries what other rules allow. */
    private static ArchRule entersOnly(String room, String... others) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.longview..")
                                .or(resideInAPackage(room))
                                .or(resideInAnyPackage(others)));
    }

    private static ArchRule onlyKnows(String room, String... others) {
        String[] known = Arrays.copyOf(others, others.length + 2);
        known[others.length] = room;
        known[others.length + 1] = "java..";
        DescribedPredicate<JavaClass> primitive =
                DescribedPredicate.describe(
                        "are primitive", type -> type.getBaseComponentType().isPrimitive());
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(primitive));
    }
}
