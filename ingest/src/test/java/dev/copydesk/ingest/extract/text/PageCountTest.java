package dev.copydesk.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCountTest {
    @ParameterizedTest
    @ValueSource(strings = {"Page 2 of 3", "(Seite 2 von 3)", "Página 2 de 3 »", "Strana 2 z 3"})
    void aLineSaysWhichPageThisIs(String line) {
        assertThat(PageCount.in(line)).hasValue(new PageCount(2, 3));
        assertThat(PageCount.isAll(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page 4 of 3", "Norwick 1 of Skerry 3", "Page two of three", "Page 0 of 3"})
    void otherLinesDoNot(String line) {
        assertThat(PageCount.in(line)).isEmpty();
    }

    @Test
    void aSentenceSaysMoreThanThat() {
        var line = "She read page 2 of 3 aloud.";

        assertThat(PageCount.in(line)).isPresent();
        assertThat(PageCount.isAll(line)).isFalse();
    }
}
