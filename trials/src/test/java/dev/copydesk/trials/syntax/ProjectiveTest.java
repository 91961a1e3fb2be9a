package dev.copydesk.trials.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectiveTest {
    @Test
    void leavesATreeWithoutCrossingsAsItIs() {
        assertThat(Projective.of(new int[] {1, -1, 3, 1})).containsExactly(1, -1, 3, 1);
    }

    @Test
    void liftsAWordWhoseLineCrossesAnother() {
        assertThat(Projective.of(new int[] {2, -1, 1, 0})).containsExactly(1, -1, 1, 1);
    }
}
