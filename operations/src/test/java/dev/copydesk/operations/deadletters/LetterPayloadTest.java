package dev.copydesk.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LetterPayloadTest {
    @Test
    void aPageIsText() {
        assertThat(new LetterPayload("<p>Grüße aus 東京 🚲</p>\n".getBytes(UTF_8)).isText())
                .isTrue();
    }

    @Test
    void textThatIsCutWithinACharacterIsText() {
        assertThat(new LetterPayload("é".repeat(5_000).getBytes(UTF_8)).isText())
                .isTrue();
        assertThat(new LetterPayload(("x" + "é".repeat(5_000)).getBytes(UTF_8)).isText())
                .isTrue();
    }

    @Test
    void aPictureAndAnEscapeSequenceAreNone() {
        assertThat(new LetterPayload(new byte[] {(byte) 0x89, 'P', 'N', 'G'}).isText())
                .isFalse();
        assertThat(new LetterPayload("\u001b[2J\u001b]0;title\u0007".getBytes(UTF_8)).isText())
                .isFalse();
        assertThat(new LetterPayload(null).isText()).isFalse();
    }

    @Test
    void bytesAreShownBesideWhatOfThemIsAscii() {
        assertThat(new LetterPayload("\u001b[2J<html>0123456789".getBytes(UTF_8)).hex(20))
                .isEqualTo("""
                        00000000  1b 5b 32 4a 3c 68 74 6d 6c 3e 30 31 32 33 34 35  .[2J<html>012345
                        00000010  36 37 38 39                                      6789
                        """);
    }

    @Property(tries = 300)
    void anyBytesAreShownWithinTheirLimits(@ForAll byte[] bytes) {
        var payload = new LetterPayload(bytes);

        assertThat(payload.text(10)).hasSizeLessThanOrEqualTo(10);
        assertThat(payload.hex(32).lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(payload.hex(32)).matches("[\\x20-\\x7e\\n]*");
        assertThat(payload.isText()).isIn(true, false);
    }
}
