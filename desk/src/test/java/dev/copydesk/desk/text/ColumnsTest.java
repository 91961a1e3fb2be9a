package dev.copydesk.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void anIdeographTakesTwoColumns() {
        assertThat(Columns.of("港の壁 A")).isEqualTo(8);
    }

    @Test
    void anEmojiTakesTwoColumns() {
        assertThat(Columns.of("😀")).isEqualTo(2);
    }

    @Test
    void aMarkOnALetterTakesNone() {
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void arabicTakesOneColumnALetter() {
        assertThat(Columns.of("جدار")).isEqualTo(4);
    }

    @Test
    void aTextThatJustFitsIsNotCut() {
        assertThat(Columns.cut("harbour", 7)).isEqualTo("harbour");
    }

    @Test
    void aTextThatDoesNotFitEndsInAnEllipsisWithinTheColumns() {
        assertThat(Columns.cut("harbour wall", 9)).isEqualTo("harbour…");
    }

    @Test
    void halfAnIdeographIsNotShown() {
        assertThat(Columns.cut("港の壁", 5)).isEqualTo("港の…");
        assertThat(Columns.cut("港の壁", 4)).isEqualTo("港…");
    }

    @Test
    void aWordOfALanguageWithBlanksIsNeverParted() {
        assertThat(Columns.parts("https://courier.example/a-b/c")).containsExactly("https://courier.example/a-b/c");
    }

    @Test
    void noLineOfJapaneseBeginsWithAFullStop() {
        assertThat(Columns.parts("可決した。工事"))
                .noneMatch(part -> part.startsWith("。"))
                .contains("た。");
    }
}
