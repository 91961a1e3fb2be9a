package dev.copydesk.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggedTextTest {
    @Test
    void whatCouldDriveATerminalOrBreakALineIsBlank() {
        assertThat(LoggedText.of("a\u001b[31mred\r\nb\u202eevil\u0085c")).isEqualTo("a [31mred  b evil c");
    }

    @Test
    void aValueCannotEndItsOwnQuotationMarks() {
        assertThat(LoggedText.of("x\" article=\"forged")).isEqualTo("x' article='forged");
    }

    @Test
    void longTextIsCutAtAWholeCharacter() {
        assertThat(LoggedText.of("a" + "😀".repeat(300)))
                .hasSizeLessThanOrEqualTo(301)
                .endsWith("😀…");
    }

    @Test
    void otherLettersStay() {
        assertThat(LoggedText.of("Überraschung in 東京 😀")).isEqualTo("Überraschung in 東京 😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:hunter2@a.example/x",
                "https://a.example/x?token=hunter2",
                "https://a.example/x?a=1&access_token=hunter2&b=2",
                "https://a.example/x?X-Amz-Signature=hunter2",
                "https://a.example/x?api_key=hunter2",
                "https://a.example/x?apikey=hunter2",
                "https://a.example/x?PASSWORD=hunter2",
                "https://a.example/x?code=hunter2",
                "https://a.example/x?sig=hunter2#top",
                "https://a.example/x#token=hunter2",
                "https://user@evil:hunter2@a.example/x"
            })
    void aUrlIsLoggedWithoutSecrets(String url) {
        assertThat(LoggedText.ofUrl(url)).startsWith("https://a.example/x").doesNotContain("hunter2");
    }

    @Test
    void whatAFailureSaysNamesUrlsWithoutSecrets() {
        assertThat(LoggedText.ofMessage("no text in https://a.example/x?token=hunter2 from http://u:pw@b.example"))
                .isEqualTo("no text in https://a.example/x?token=*** from http://b.example");
    }

    @Test
    void aUrlKeepsWhatTellsItsPage() {
        assertThat(LoggedText.ofUrl("https://a.example/@ann/x?id=7&page=2"))
                .isEqualTo("https://a.example/@ann/x?id=7&page=2");
    }

    @Test
    void aUrlOfAnyLengthIsCutInNoTime() {
        assertThat(LoggedText.ofUrl("https://a.example/?" + "a=1&".repeat(1_000_000)))
                .hasSizeLessThanOrEqualTo(301);
    }
}
