package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {
    /** {@code printf 'H\\0S\\0T\\0' | sha256sum} */
    @Test
    void staysTheSameForEver() {
        assertThat(ContentHash.of("H", "S", "T"))
                .isEqualTo("50068e217e2443bb30ef6f45a2d08acac845d9d6bfa4701fd18bf44ffd92eb4b");
    }

    @Test
    void tellsWhereOnePartEnds() {
        assertThat(ContentHash.of("ab", "c", "d")).isNotEqualTo(ContentHash.of("a", "bc", "d"));
    }

    @Test
    void takesNoStandfirstAsAnEmptyOne() {
        assertThat(ContentHash.of("a", null, "b")).isEqualTo(ContentHash.of("a", "", "b"));
    }
}
