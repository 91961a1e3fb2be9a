package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record of the contract cannot be. */
class RecordRulesTest {
    private static String refusalOf(Record sample, String part, String replacement) {
        var json = Json.text(sample);
        assertThat(json).contains(part);
        try {
            Json.read(
                    json.replaceFirst(Pattern.quote(part), replacement).getBytes(StandardCharsets.UTF_8),
                    sample.getClass());
            throw new AssertionError("read with " + replacement);
        } catch (BadRecord e) {
            return String.valueOf(e.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"start\":9,\"end\":59 | \"start\":9,\"end\":61 | a block beyond the text's 59 code points: 9..61",
                "\"start\":24,\"end\":33 | \"start\":58,\"end\":61 | a link beyond the text's 59 code points: 58..61",
                "\"posts\":[{\"start\":9,\"end\":40 | \"posts\":[{\"start\":9,\"end\":61 | a post beyond the text's 59 code points: 9..61",
                "\"start\":0,\"end\":59 | \"start\":0,\"end\":61 | a part beyond the text's 59 code points: 0..61",
                "\"start\":9,\"end\":39 | \"start\":9,\"end\":60 | a cell outside its table's 9..59: 9..60",
                "\"start\":10,\"end\":21 | \"start\":10,\"end\":99 | a repeat of a pull quote beyond the text's 59 code points: 10..99"
            })
    void anArticlesOffsetsLieInItsText(String part, String replacement, String refusal) {
        assertThat(refusalOf(Samples.article(), part, replacement)).endsWith(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"start\":41,\"end\":58 | \"start\":41,\"end\":61 | a quote beyond the text's 59 code points: 41..61",
                "\"mention\":{\"start\":24,\"end\":33 | \"mention\":{\"start\":24,\"end\":61 | a mention beyond the text's 59 code points: 24..61",
                "\"antecedent\":{\"start\":24,\"end\":33 | \"antecedent\":{\"start\":24,\"end\":61 | a mention beyond the text's 59 code points: 24..61",
                "\"cueSpan\":{\"start\":34,\"end\":38 | \"cueSpan\":{\"start\":34,\"end\":61 | a cue beyond the text's 59 code points: 34..61",
                "\"mentions\":[{\"start\":24,\"end\":33 | \"mentions\":[{\"start\":24,\"end\":61 | a mention beyond the text's 59 code points: 24..61",
                "\"evidence\":[{\"start\":0,\"end\":7 | \"evidence\":[{\"start\":0,\"end\":61 | a stretch of evidence beyond the text's 59 code points: 0..61",
                "\"version\":2 | \"version\":0 | versions begin at 1: 0"
            })
    void anEnrichedArticlesOffsetsLieInItsText(String part, String replacement, String refusal) {
        assertThat(refusalOf(Samples.enrichedArticle(), part, replacement)).endsWith(refusal);
    }

    @Test
    void aQuoteIsTheTextAtItsSpans() {
        assertThat(refusalOf(Samples.enrichedArticle(), "\"We are late, Start", "\"We were late, Start"))
                .isEqualTo("no EnrichedArticle: quote q1 is not the text at its spans");
    }

    @Test
    void aCueIsTheTextAtItsSpan() {
        assertThat(refusalOf(Samples.enrichedArticle(), "\"cue\":\"said\"", "\"cue\":\"says\""))
                .isEqualTo("no EnrichedArticle: the cue of quote q1 is not the text at its span");
    }

    @Test
    void aCueWithoutWordsStandsNowhere() {
        assertThat(refusalOf(Samples.enrichedArticle(), "\"cue\":\"said\",", ""))
                .contains("a place of a cue without the cue");
    }

    @Test
    void aQuoteHasASpeakerOrTheReasonWhyNone() {
        assertThat(refusalOf(Samples.enrichedArticle(), ",\"unattributed\":\"no-cue\"", ""))
                .contains("quotes[1]: a quote has a speaker or the reason why none");
    }

    @Test
    void aStatementRestsOnEvidence() {
        assertThat(refusalOf(Samples.digest(), "\"evidence\":[{\"start\":9,\"end\":39}]", "\"evidence\":[]"))
                .contains("signal: a statement without evidence");
    }

    @Test
    void anEditLiesInItsStatementsText() {
        assertThat(refusalOf(Samples.digest(), "\"start\":34,\"end\":35", "\"start\":34,\"end\":36"))
                .contains("an edit out of order or beyond the text's 35 code points: 34..36");
    }

    @Test
    void editsDoNotOverlap() {
        assertThat(refusalOf(Samples.digest(), "\"start\":9,\"end\":17", "\"start\":8,\"end\":17"))
                .contains("an edit out of order or beyond the text's 35 code points: 8..17");
    }

    @Test
    void aDigestNamesItsMissingTake() {
        assertThat(refusalOf(Samples.digest(), "\"take\":{", "\"tuke\":{")).startsWith("no Digest: take: Missing");
    }

    @Test
    void anArticleNamesItsMissingText() {
        assertThat(refusalOf(Samples.article(), "\"text\":\"Harbour", "\"words\":\"Harbour"))
                .startsWith("no Article: text: Missing");
    }

    @Test
    void anArticlesListsCannotBeChanged() {
        assertThatThrownBy(() -> Samples.article().keywords().add("x"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Samples.article().provenance().put("x", "y"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
