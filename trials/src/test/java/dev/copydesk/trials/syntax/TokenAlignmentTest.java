package dev.copydesk.trials.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.syntax.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenAlignmentTest {
    private static TrainingSentence aligned(String language, String... lines) {
        var sentence = Treebank.of(List.of(lines)).get(0);
        return TokenAlignment.of(0, sentence, Lexicon.of(language));
    }

    private static String word(String... fields) {
        return String.join("\t", fields[0], fields[1], "_", fields[2], "_", "_", fields[3], fields[4], "_", "_");
    }

    @Test
    void carriesHeadsOverWordByWord() {
        var sentence = aligned(
                "en",
                "# text = Gulls laugh.",
                word("1", "Gulls", "NOUN", "2", "nsubj"),
                word("2", "laugh", "VERB", "0", "root"),
                word("3", ".", "PUNCT", "2", "punct"));

        assertThat(sentence.heads()).containsExactly(1, -1, 1);
        assertThat(sentence.relations()).containsExactly(Relation.NSUBJ, Relation.ROOT, Relation.PUNCT);
    }

    @Test
    void takesAContractionOfPrepositionAndArticleForThePreposition() {
        var sentence = aligned(
                "fr",
                "# text = Elle sort du moulin",
                word("1", "Elle", "PRON", "2", "nsubj"),
                word("2", "sort", "VERB", "0", "root"),
                word("3-4", "du", "_", "_", "_"),
                word("3", "de", "ADP", "5", "case"),
                word("4", "le", "DET", "5", "det"),
                word("5", "moulin", "NOUN", "2", "obl"));

        assertThat(sentence.tokens()).extracting(Token::text).containsExactly("Elle", "sort", "du", "moulin");
        assertThat(sentence.heads()).containsExactly(1, -1, 3, 1);
        assertThat(sentence.relations()[2]).isEqualTo(Relation.CASE);
    }

    @Test
    void hangsThePartsOfANumberOnItsFirst() {
        var sentence = aligned(
                "en",
                "# text = Leave at 10:30",
                word("1", "Leave", "VERB", "0", "root"),
                word("2", "at", "ADP", "3", "case"),
                word("3", "10:30", "NUM", "1", "obl"));

        assertThat(sentence.tokens()).extracting(Token::text).containsExactly("Leave", "at", "10", ":", "30");
        assertThat(sentence.heads()).containsExactly(-1, 2, 0, 2, 2);
        assertThat(sentence.isTree()).isTrue();
    }
}
