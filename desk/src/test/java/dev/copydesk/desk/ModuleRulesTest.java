package dev.copydesk.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;

/** Who may know whom: what the design says of the modules, held against the classes. */
@AnalyzeClasses(packages = "dev.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {
    private static final String EVENTS = "dev.copydesk.events..";
    private static final String LANGUAGE = "dev.copydesk.language..";
    private static final String STAGE = "dev.copydesk.stage..";
    private static final String INGEST = "dev.copydesk.ingest..";
    private static final String ENRICH = "dev.copydesk.enrich..";
    private static final String PUBLISH = "dev.copydesk.publish..";
    private static final String BROKER = "dev.copydesk.broker..";
    private static final String OPERATIONS = "dev.copydesk.operations..";
    private static final String CONSOLE = "dev.copydesk.console..";
    private static final String DESK = "dev.copydesk.desk..";

    private static final String PICOCLI = "picocli..";
    private static final String[] HTTP = {"io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte.."};

    private static final String[] BROKER_INTERNALS = {
        "kafka..",
        "org.apache.kafka.server..",
        "org.apache.kafka.raft..",
        "org.apache.kafka.metadata..",
        "org.apache.kafka.storage..",
        "org.apache.kafka.controller..",
        "org.apache.kafka.coordinator.."
    };

    @ArchTest
    static void everyModuleIsThere(JavaClasses found) {
        var modules =
                found.stream().map(c -> c.getPackageName().split("\\.")[2]).collect(Collectors.toSet());

        assertThat(modules)
                .containsAll(List.of(
                        "events",
                        "language",
                        "stage",
                        "ingest",
                        "enrich",
                        "publish",
                        "broker",
                        "operations",
                        "console",
                        "desk"));
    }

    @ArchTest
    static final ArchRule ingestMeetsTheOtherStagesOnlyInEventsStageAndLanguage = noClasses()
            .that()
            .resideInAPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENRICH, PUBLISH);

    @ArchTest
    static final ArchRule enrichMeetsTheOtherStagesOnlyInEventsStageAndLanguage = noClasses()
            .that()
            .resideInAPackage(ENRICH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, PUBLISH);

    @ArchTest
    static final ArchRule publishMeetsTheOtherStagesOnlyInEventsStageAndLanguage = noClasses()
            .that()
            .resideInAPackage(PUBLISH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INGEST, ENRICH);

    @ArchTest
    static final ArchRule nothingKnowsTheDeskButTheDesk = noClasses()
            .that()
            .resideInAnyPackage(EVENTS, LANGUAGE, STAGE, INGEST, ENRICH, PUBLISH, BROKER, OPERATIONS, CONSOLE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DESK);

    @ArchTest
    static final ArchRule noStageKnowsWhoOperatesIt = noClasses()
            .that()
            .resideInAnyPackage(EVENTS, STAGE, INGEST, ENRICH, PUBLISH, BROKER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OPERATIONS, CONSOLE);

    @ArchTest
    static final ArchRule operationsKnowNoConsole = noClasses()
            .that()
            .resideInAPackage(OPERATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONSOLE);

    @ArchTest
    static final ArchRule operationsTouchNoHttp = noClasses()
            .that()
            .resideInAPackage(OPERATIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTTP);

    @ArchTest
    static final ArchRule operationsAndConsolePrintNothing = noClasses()
            .that()
            .resideInAnyPackage(OPERATIONS, CONSOLE)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(belongToAnyOf(java.io.Console.class, java.io.PrintStream.class));

    @ArchTest
    static final ArchRule onlyTheDeskReadsCommandLines = noClasses()
            .that()
            .resideOutsideOfPackage(DESK)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PICOCLI);

    @ArchTest
    static final ArchRule theReadersStateTouchesNoHttp = noClasses()
            .that()
            .resideInAPackage("dev.copydesk.console.reader.state..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HTTP);

    /** What a command line is made of stays there; what runs is told in records. */
    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsPicocli = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.copydesk.desk",
                    "dev.copydesk.desk.command..",
                    "dev.copydesk.desk.config..",
                    "dev.copydesk.desk.settings..",
                    "dev.copydesk.trials..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule onlyCommandsHoldOptions = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dev.copydesk.desk",
                    "dev.copydesk.desk.command..",
                    "dev.copydesk.desk.config..",
                    "dev.copydesk.trials..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.copydesk.desk.config..");

    @ArchTest
    static final ArchRule noStageKnowsTheBuiltInBroker = noClasses()
            .that()
            .resideInAnyPackage(EVENTS, LANGUAGE, STAGE, INGEST, ENRICH, PUBLISH, OPERATIONS, CONSOLE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BROKER);

    @ArchTest
    static final ArchRule languageKnowsTheEventsAlone = noClasses()
            .that()
            .resideInAPackage(LANGUAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STAGE, INGEST, ENRICH, PUBLISH, BROKER, DESK);

    @ArchTest
    static final ArchRule theStageRunnerKnowsNoStage = noClasses()
            .that()
            .resideInAPackage(STAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LANGUAGE, INGEST, ENRICH, PUBLISH);

    @ArchTest
    static final ArchRule onlyTheBrokerTouchesKafkasInternals = noClasses()
            .that()
            .resideOutsideOfPackage(BROKER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BROKER_INTERNALS);

    @ArchTest
    static final ArchRule theBrokerKnowsNothingOfNews = classes()
            .that()
            .resideInAPackage(BROKER)
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(EVENTS, LANGUAGE, STAGE, INGEST, ENRICH, PUBLISH, OPERATIONS, CONSOLE, DESK);

    @ArchTest
    static final ArchRule theContractNeedsKafkaClientsAndJacksonAlone = classes()
            .that()
            .resideInAPackage(EVENTS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    EVENTS,
                    "java..",
                    "org.jspecify..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.apache.kafka.clients..",
                    "org.apache.kafka.common..");

    @ArchTest
    static final ArchRule modulesFormNoCycles =
            slices().matching("dev.copydesk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("dev.copydesk.(**)").should().beFreeOfCycles();
}
