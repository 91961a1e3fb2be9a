package dev.copydesk.desk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.copydesk.ingest.extract.ExtractTopology;

/** What pure classes may not touch, held against the classes. */
@AnalyzeClasses(packages = "dev.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class PureClassRulesTest {
    /** What reads and writes text: the same in a preview, a test and a cluster. */
    private static final DescribedPredicate<JavaClass> PURE = resideInAnyPackage(
                    "dev.copydesk.language..",
                    "dev.copydesk.ingest.extract..",
                    "dev.copydesk.enrich.directory..",
                    "dev.copydesk.enrich.quotes..",
                    "dev.copydesk.enrich.speakers..",
                    "dev.copydesk.enrich.tags..",
                    "dev.copydesk.enrich.versions..",
                    "dev.copydesk.publish.dates..",
                    "dev.copydesk.publish.digest..",
                    "dev.copydesk.publish.outlets..",
                    "dev.copydesk.publish.writing",
                    "dev.copydesk.publish.pages..",
                    "dev.copydesk.publish.take..")
            .and(not(belongToAnyOf(ExtractTopology.class)))
            .as("pure classes");

    @ArchTest
    static final ArchRule pureClassesTouchNoKafka = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "dev.copydesk.stage..", "dev.copydesk.events.topics..");

    @ArchTest
    static final ArchRule pureClassesTouchNoNetwork = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.net.http..", "okhttp3..", "javax.net..", "java.nio.channels..")
                            .or(belongToAnyOf(
                                    java.net.Socket.class,
                                    java.net.ServerSocket.class,
                                    java.net.DatagramSocket.class,
                                    java.net.InetAddress.class,
                                    java.net.URL.class,
                                    java.net.URLConnection.class)));

    @ArchTest
    static final ArchRule pureClassesTouchNoFiles = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    java.io.File.class,
                    java.io.FileInputStream.class,
                    java.io.FileOutputStream.class,
                    java.nio.file.Files.class,
                    java.nio.file.Path.class));

    @ArchTest
    static final ArchRule pureClassesStartNoThreads = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Thread.class,
                    java.util.concurrent.Executor.class,
                    java.util.concurrent.Executors.class,
                    java.util.concurrent.CompletableFuture.class,
                    java.util.Timer.class));

    @ArchTest
    static final ArchRule pureClassesReadNoClockAndThrowNoDice = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    java.time.Clock.class,
                    java.util.Random.class,
                    java.util.SplittableRandom.class,
                    java.util.concurrent.ThreadLocalRandom.class,
                    java.security.SecureRandom.class))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random");
}
