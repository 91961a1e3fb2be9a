package dev.copydesk.trials.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Tokenizer;
import dev.copydesk.language.syntax.Relation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeechSentencesTest {
    private static final Lexicon ENGLISH = Lexicon.of("en");

    @Test
    void putsTheVerbOfSpeechAboveWhatIsSaid() {
        var sentence = new TrainingSentence(
                0,
                Tokenizer.tokens("Gulls laugh, she said.", ENGLISH),
                List.of("NOUN", "VERB:Fin", "PUNCT", "PRON", "VERB:Fin", "PUNCT"),
                new int[] {1, -1, 4, 4, 1, 1},
                new Relation[] {
                    Relation.NSUBJ, Relation.ROOT, Relation.PUNCT, Relation.NSUBJ, Relation.PARATAXIS, Relation.PUNCT
                });

        var governed = new SpeechSentences(ENGLISH, new Random(1)).governed(sentence);

        assertThat(governed.heads()).containsExactly(1, 4, 4, 4, -1, 4);
        assertThat(governed.relations()[1]).isEqualTo(Relation.CCOMP);
    }

    @Test
    void everyVariantIsATree() {
        var sentence = new TrainingSentence(
                0,
                Tokenizer.tokens("The miller of the town said that gulls laugh.", ENGLISH),
                List.of("DET", "NOUN", "ADP", "DET", "NOUN", "VERB:Fin", "SCONJ", "NOUN", "VERB:Fin", "PUNCT"),
                new int[] {1, 5, 4, 4, 1, -1, 8, 8, 5, 5},
                new Relation[] {
                    Relation.DET,
                    Relation.NSUBJ,
                    Relation.CASE,
                    Relation.DET,
                    Relation.NMOD,
                    Relation.ROOT,
                    Relation.MARK,
                    Relation.NSUBJ,
                    Relation.CCOMP,
                    Relation.PUNCT
                });

        for (int seed = 0; seed < 50; seed++) {
            var variants = new SentenceVariants(ENGLISH, new Random(seed)).of(List.of(sentence));

            assertThat(variants).hasSizeGreaterThan(1).allMatch(TrainingSentence::isTree);
        }
    }
}
