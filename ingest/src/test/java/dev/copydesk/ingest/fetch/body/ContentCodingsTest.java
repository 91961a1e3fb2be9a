package dev.copydesk.ingest.fetch.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingsTest {
    private static final byte[] PAGE = "<p>a page, a page, a page</p>".getBytes(UTF_8);

    @Test
    void aBodyWithoutCodingIsReadAsItIs() throws Exception {
        assertThat(read(PAGE, 1000)).isEqualTo(PAGE);
        assertThat(read(PAGE, 1000, "identity")).isEqualTo(PAGE);
    }

    @Test
    void gzipIsUndone() throws Exception {
        assertThat(read(gzip(PAGE), 1000, "gzip")).isEqualTo(PAGE);
        assertThat(read(gzip(PAGE), 1000, "X-GZIP")).isEqualTo(PAGE);
    }

    @Test
    void deflateIsUndoneWithAndWithoutItsWrapper() throws Exception {
        assertThat(read(deflate(PAGE, false), 1000, "deflate")).isEqualTo(PAGE);
        assertThat(read(deflate(PAGE, true), 1000, "deflate")).isEqualTo(PAGE);
    }

    @Test
    void brotliIsUndone() throws Exception {
        assertThat(read(BROTLI_HELLO, 1000, "br")).isEqualTo("hello hello hello".getBytes(UTF_8));
    }

    @Test
    void severalCodingsAreUndoneInReverseOrder() throws Exception {
        assertThat(read(gzip(deflate(PAGE, false)), 1000, "deflate, gzip")).isEqualTo(PAGE);
        assertThat(read(gzip(deflate(PAGE, false)), 1000, "deflate", "gzip")).isEqualTo(PAGE);
    }

    @Test
    void anEmptyBodyIsEmptyWhateverItsCoding() throws Exception {
        assertThat(read(new byte[0], 1000, "gzip")).isEmpty();
        assertThat(read(new byte[0], 1000, "br")).isEmpty();
    }

    @Test
    void aBodyOfTheLimitIsReadAndOneByteMoreIsNot() throws Exception {
        assertThat(read(PAGE, PAGE.length)).isEqualTo(PAGE);
        assertThatThrownBy(() -> read(PAGE, PAGE.length - 1)).isInstanceOf(TooLarge.class);
    }

    @Test
    void aGzipBombEndsAtTheLimit() throws Exception {
        var bomb = gzip(new byte[100 << 20]);

        assertThatThrownBy(() -> read(bomb, 1 << 20, "gzip")).isInstanceOf(TooLarge.class);
    }

    @Test
    void aBombInsideAnotherCodingEndsAtTheLimitThoughTheResultIsSmall() throws Exception {
        var zeros = gzip(new byte[100 << 20]);
        var bomb = gzip(zeros);

        assertThat(bomb.length).isLessThan(1 << 12);
        assertThatThrownBy(() -> read(bomb, 1 << 16, "gzip, gzip")).isInstanceOf(TooLarge.class);
    }

    @Test
    void aDeflateBombEndsAtTheLimit() throws Exception {
        var bomb = deflate(new byte[100 << 20], true);

        assertThatThrownBy(() -> read(bomb, 1 << 20, "deflate")).isInstanceOf(TooLarge.class);
    }

    @Test
    void aBrotliBombEndsAtTheLimit() {
        assertThatThrownBy(() -> read(BROTLI_BOMB, 1 << 20, "br")).isInstanceOf(TooLarge.class);
    }

    @Test
    void anEndlessBodyEndsAtTheLimit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };

        assertThatThrownBy(() -> ContentCodings.read(endless, List.of(), 1 << 20))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void theStartOfALongBodyCanBeReadAlone() throws Exception {
        var start = ContentCodings.readStart(new ByteArrayInputStream(gzip(PAGE)), List.of("gzip"), 3);

        assertThat(start).isEqualTo("<p>".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "compress", "gzip, gzip, gzip, gzip"})
    void aCodingThatWasNotAskedForIsUnknown(String coding) {
        assertThatThrownBy(() -> read(PAGE, 1000, coding)).isInstanceOf(UnknownCoding.class);
    }

    @Test
    void aCutBodyIsAFailure() throws Exception {
        var whole = gzip(PAGE);
        var cut = java.util.Arrays.copyOf(whole, whole.length - 10);

        assertThatThrownBy(() -> read(cut, 1000, "gzip")).isInstanceOf(IOException.class);
    }

    @Property(tries = 300)
    void anyBytesEndInABodyOrAnIOException(@ForAll byte[] bytes, @ForAll boolean brotli) {
        try {
            assertThat(read(bytes, 1 << 16, brotli ? "br" : "deflate")).hasSizeLessThanOrEqualTo(1 << 16);
        } catch (IOException declared) {
            assertThat(declared).isNotNull();
        }
    }

    private static byte[] read(byte[] body, int max, String... codings) throws IOException {
        return ContentCodings.read(new ByteArrayInputStream(body), List.of(codings), max);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] body, boolean raw) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(out, new Deflater(9, raw))) {
            deflate.write(body);
        }
        return out.toByteArray();
    }

    /** {@code hello hello hello}. */
    private static final byte[] BROTLI_HELLO = Base64.getDecoder().decode("GxAA+I2Ubt5EVYaWbCBvAU8cYBw=");

    /** 100 MiB of zeros. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder()
            .decode(
                    "y///PwAkAOKxQHLv//j//weABEAcFoDu/R////8AkACIwwLQvf/j//8fABIAcVgAuvd//P//A0ACIA4LQPf+j///fwBIAMRhAeje//H//w8ACYA4LADd+z/+//8BIAEQhwWge//H//8/ACQA4rAAdO//+P//B4AEQBwWgO79H////wCQAIjDAtC9/+P//x8AEgBxWAC693/5//8DQAIgDgtA9/4H");
}
