package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.quotes.rules.AttributionMethod;
import dev.copydesk.events.Attribution;
import dev.copydesk.events.UnattributedReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InWordsTest {
    @Test
    void everyRuleIsExplainedAndNoOther() {
        assertThat(InWords.RULES.names())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AttributionMethod.values())
                        .map(AttributionMethod::id)
                        .toList());
    }

    @Test
    void everyReasonOfTheContractIsExplainedAndNoOther() {
        assertThat(InWords.REASONS.names()).containsExactlyInAnyOrderElementsOf(Attribution.REASONS);
    }

    @Test
    void theCodeGivesNoReasonThatTheContractDoesNotHave() {
        assertThat(Attribution.REASONS)
                .containsAll(Arrays.stream(UnattributedReason.values())
                        .map(UnattributedReason::code)
                        .toList());
    }

    @Test
    void everyDoubtOfTheContractIsExplainedAndNoOther() {
        assertThat(InWords.DOUBTS.names()).containsExactlyInAnyOrderElementsOf(Attribution.DOUBTS);
    }

    @Test
    void nothingIsExplainedTwice() throws IOException {
        for (var file : List.of("rules.txt", "reasons.txt", "doubts.txt")) {
            var lines = Files.readAllLines(
                    Path.of("src/main/resources/dev/copydesk/enrich/quotes").resolve(file));
            assertThat(lines.stream().map(line -> line.replaceFirst(" : .*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theGuideHasEveryRuleReasonAndDoubt() throws IOException {
        var guide = Files.readString(Path.of("../docs/quotes.md"));

        assertThat(InWords.RULES.names()).allMatch(rule -> guide.contains("`" + rule + "`"));
        assertThat(InWords.REASONS.names()).allMatch(reason -> guide.contains("`" + reason + "`"));
        assertThat(InWords.DOUBTS.names()).allMatch(doubt -> guide.contains("`" + doubt + "`"));
    }

    @Test
    void aNameOfAnotherVersionHasNoWords() {
        assertThat(InWords.RULES.of("by-lamp")).isEmpty();
    }
}
