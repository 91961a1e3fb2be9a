package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class InWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/copydesk/enrich/quotes");

    /** A rule's name in the code: the first argument of what a rule finds, the third of an utterance made without one. */
    private static final Pattern NAMED = Pattern.compile(
            "new Found\\(\\s*\"([a-z-]+)\"|Utterance\\.(?:inferred|unattributed)\\(\\s*\\w+,\\s*\\w+,\\s*\"([a-z-]+)\"");

    private static final Pattern MADE = Pattern.compile(
            "new Found\\((?!rule)|Utterance\\.(?:inferred|unattributed)\\((?!\\s*\\w+,\\s*\\w+,\\s*\\w+\\.rule)");

    private static List<String> sources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            var sources = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    @Test
    void everyRuleThatTheCodeNamesIsExplainedAndNoOther() throws IOException {
        var named = new TreeSet<String>();
        for (var source : sources()) {
            NAMED.matcher(source)
                    .results()
                    .forEach(match -> named.add(match.group(1) != null ? match.group(1) : match.group(2)));
        }

        assertThat(InWords.RULES.names()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void noRuleHidesItsName() throws IOException {
        for (var source : sources()) {
            assertThat(NAMED.matcher(source).results())
                    .hasSize((int) MADE.matcher(source).results().count());
        }
    }

    @Test
    void everyReasonOfTheContractIsExplainedAndNoOther() {
        assertThat(InWords.REASONS.names()).containsExactlyInAnyOrderElementsOf(Attribution.REASONS);
    }

    @Test
    void theCodeGivesNoReasonThatTheContractDoesNotHave() {
        assertThat(Attribution.REASONS)
                .containsAll(Arrays.stream(Utterance.Silence.values())
                        .map(Utterance.Silence::reason)
                        .toList());
    }

    @Test
    void nothingIsExplainedTwice() throws IOException {
        for (var file : List.of("rules.txt", "reasons.txt")) {
            var lines = Files.readAllLines(
                    Path.of("src/main/resources/dev/copydesk/enrich/quotes").resolve(file));
            assertThat(lines.stream().map(line -> line.replaceFirst(" : .*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theGuideHasEveryRuleAndReason() throws IOException {
        var guide = Files.readString(Path.of("../docs/quotes.md"));

        assertThat(InWords.RULES.names()).allMatch(rule -> guide.contains("`" + rule + "`"));
        assertThat(InWords.REASONS.names()).allMatch(reason -> guide.contains("`" + reason + "`"));
    }

    @Test
    void aNameOfAnotherVersionHasNoWords() {
        assertThat(InWords.RULES.of("by-lamp")).isEmpty();
    }
}
