package dev.copydesk.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class SyntaxTreeTest {
    /** The miller Ada Byron left. */
    private static final SyntaxTree TREE = new SyntaxTree(
            new int[] {1, 4, 1, 2, -1},
            new Relation[] {Relation.DET, Relation.NSUBJ, Relation.APPOS, Relation.FLAT, Relation.ROOT},
            new PartOfSpeech[] {
                PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PROPN, PartOfSpeech.VERB
            });

    @Test
    void hasOneRoot() {
        assertThat(TREE.root()).isEqualTo(4);
    }

    @Test
    void findsAWordByWhatItIsToItsHead() {
        assertThat(TREE.dependent(4, Relation.NSUBJ)).isEqualTo(1);
        assertThat(TREE.dependent(4, Relation.OBJ)).isEqualTo(SyntaxTree.NONE);
    }

    @Test
    void tellsWhatDependsOnAWord() {
        assertThat(TREE.dependents(1)).containsExactly(0, 2);
        assertThat(TREE.isWithin(3, 1)).isTrue();
        assertThat(TREE.isWithin(4, 1)).isFalse();
    }

    @Test
    void goesUpFromANameToTheNounThatItBelongsTo() {
        assertThat(TREE.top(3, EnumSet.of(Relation.FLAT, Relation.APPOS))).isEqualTo(1);
    }
}
