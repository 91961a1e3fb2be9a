package dev.copydesk.ingest.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class StrictUtf8Test {
    @Property(tries = 3000)
    void readsWhatTheStrictDecoderReadsAndRefusesWhatItRefuses(@ForAll("almostUtf8") byte[] bytes) {
        assertThat(StrictUtf8.decode(bytes)).isEqualTo(strictly(bytes));
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Text of all planes, half of the time with a byte that is out of place. */
    @Provide
    Arbitrary<byte[]> almostUtf8() {
        var piece = Arbitraries.of(
                "a",
                "<p class=x>",
                "twenty-one ASCII letters",
                "é",
                "ß",
                "߿",
                "ࠀ",
                "语",
                "\uFFFD",
                "\uFFFF",
                "🚢",
                "\uDBFF\uDFFF");
        var text =
                piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces).getBytes(StandardCharsets.UTF_8));
        var noise = Arbitraries.of(
                -1, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xe0, 0xed, 0xa0, 0xf0, 0x8f, 0x90, 0xf4, 0xf5, 0xff);
        return text.flatMap(bytes -> Arbitraries.integers()
                .between(0, Math.max(0, bytes.length - 1))
                .flatMap(at -> noise.map(b -> with(bytes, at, b))));
    }

    private static byte[] with(byte[] bytes, int at, int noise) {
        var changed = bytes.clone();
        if (noise >= 0 && at < changed.length) {
            changed[at] = (byte) noise;
        }
        return changed;
    }
}
