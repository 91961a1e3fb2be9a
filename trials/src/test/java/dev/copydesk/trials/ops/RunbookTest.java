package dev.copydesk.trials.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.copydesk.desk.Copydesk;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for every alert, and no page without. */
class RunbookTest {
    private static final Pattern COMMAND = Pattern.compile("`copydesk ([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    static Stream<String> alerts() {
        return Repository.rules("copydesk-alerts.yml").stream()
                .map(alert -> alert.path("alert").stringValue());
    }

    static Stream<String> pages() {
        return Repository.names(Repository.path("docs/runbook"), name -> name.endsWith(".md")).stream();
    }

    @Test
    void everyAlertHasAPageAndEveryPageAnAlert() {
        assertThat(pages().filter(page -> !page.equals("README.md")))
                .containsExactlyInAnyOrderElementsOf(
                        alerts().map(alert -> alert + ".md").toList());
    }

    @Test
    void theIndexNamesEveryAlertWithItsUrgency() {
        var index = Repository.text("docs/runbook/README.md");

        assertThat(Repository.rules("copydesk-alerts.yml")).allSatisfy(alert -> {
            var name = alert.path("alert").stringValue();
            var severity = alert.path("labels").path("severity").stringValue();
            assertThat(index).contains("| [" + name + "](" + name + ".md) | " + severity + " |");
        });
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void aPageSaysWhatToLookAtWhatToDoAndWhenItIsOver(String alert) {
        assertThat(page(alert + ".md"))
                .startsWith("# " + alert + "\n\n")
                .containsSubsequence("\nSeverity: ", "\n## Look\n", "\n## Do\n", "\n## It is over when\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsThatAPageNamesAreTakenAsTheyStand(String page) {
        assertThat(COMMAND.matcher(page(page)).results().map(found -> found.group(1)))
                .allSatisfy(command -> assertThatCode(() ->
                                Copydesk.commandLine().parseArgs(command.strip().split("\\s+")))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageLinksToIsThere(String page) {
        var folder = Repository.path("docs/runbook");

        assertThat(LINK.matcher(page(page)).results().map(found -> found.group(1)))
                .allSatisfy(
                        target -> assertThat(folder.resolve(target).normalize()).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void metricsThatAPageNamesAreThere(String page) {
        assertThat(Pattern.compile("copydesk_[a-z0-9_]+|jvm_[a-z0-9_]+")
                        .matcher(page(page))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()))
                .isSubsetOf(documented());
    }

    private static Set<String> documented() {
        return MetricsDocument.rows().stream().map(MetricsDocument.Row::name).collect(Collectors.toSet());
    }

    private static String page(String name) {
        return Repository.text("docs/runbook/" + name);
    }
}
