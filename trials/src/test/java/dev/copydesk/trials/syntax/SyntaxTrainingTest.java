package dev.copydesk.trials.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Tokenizer;
import dev.copydesk.language.syntax.LinearModel;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxModel;
import dev.copydesk.language.syntax.SyntaxParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyntaxTrainingTest {
    private static final Lexicon ENGLISH = Lexicon.of("en");

    /** {@code The miller saw a gull}, in all combinations of a few words. */
    private static List<TrainingSentence> sentences() {
        var sentences = new ArrayList<TrainingSentence>();
        for (var subject : List.of("miller", "mayor", "owner", "ferryman")) {
            for (var verb : List.of("saw", "heard", "fed")) {
                for (var object : List.of("gull", "boat", "dog")) {
                    sentences.add(new TrainingSentence(
                            sentences.size(),
                            Tokenizer.tokens("The " + subject + " " + verb + " a " + object, ENGLISH),
                            List.of("DET", "NOUN", "VERB:Fin", "DET", "NOUN"),
                            new int[] {1, 2, -1, 4, 2},
                            new Relation[] {Relation.DET, Relation.NSUBJ, Relation.ROOT, Relation.DET, Relation.OBJ}));
                }
            }
        }
        return sentences;
    }

    private static SyntaxTraining.Learned learned() {
        var variants = new SentenceVariants(ENGLISH, new Random(1)).of(sentences());
        return new SyntaxTraining(ENGLISH, variants).train(3, 1);
    }

    @Test
    void learnsToParseWordsThatItHasNotSeenTogether() {
        var learned = learned();
        var parser = new SyntaxParser(
                ENGLISH,
                new SyntaxModel(learned.tags(), new LinearModel(learned.tagger()), new LinearModel(learned.parser())));

        var tree = parser.parse(Tokenizer.tokens("The gull heard a miller", ENGLISH));

        assertThat(tree.root()).isEqualTo(2);
        assertThat(tree.dependent(2, Relation.NSUBJ)).isEqualTo(1);
        assertThat(tree.dependent(2, Relation.OBJ)).isEqualTo(4);
    }

    @Test
    void learnsTheSameFromTheSame() throws IOException {
        assertThat(bytes(learned())).isEqualTo(bytes(learned()));
    }

    private static byte[] bytes(SyntaxTraining.Learned learned) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SyntaxModel.write(learned.tags(), learned.tagger(), learned.parser(), bytes);
        return bytes.toByteArray();
    }
}
