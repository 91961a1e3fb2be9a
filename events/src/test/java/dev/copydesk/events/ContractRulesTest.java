package dev.copydesk.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A consumer depends on this module alone: it stays light. */
@AnalyzeClasses(packages = "dev.copydesk.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ContractRulesTest {
    @ArchTest
    static final ArchRule needsKafkaClientsJacksonAndJspecifyAlone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.copydesk.events..",
                    "java..",
                    "org.apache.kafka.clients..",
                    "org.apache.kafka.common..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule knowsKafkaInHeadersTopicsAndPagesAlone = noClasses()
            .that()
            .resideInAPackage("dev.copydesk.events")
            .and()
            .areNotAssignableTo(Page.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule hasNoServiceOfTheStagesInIt =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.kafka.streams..");

    @ArchTest
    static final ArchRule hasNoCircleOfPackages =
            slices().matching("dev.copydesk.events.(*)..").should().beFreeOfCycles();
}
