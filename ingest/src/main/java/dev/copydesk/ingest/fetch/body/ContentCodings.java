package dev.copydesk.ingest.fetch.body;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Reads a body and undoes its {@code Content-Encoding} (RFC 9110, 8.4) while streaming: what arrives, what each coding
 * unfolds to and the result are each held to the limit, so that a bomb ends at the limit's first byte beyond.
 */
public final class ContentCodings {
    /** What to ask for. */
    public static final String ACCEPTED = "gzip, deflate, br";

    private static final int MAX_LAYERS = 3;

    private ContentCodings() {}

    /**
     * @param headers the values of {@code Content-Encoding}, in their order
     * @throws TooLarge beyond {@code max} bytes, at any layer
     * @throws UnknownCoding for a coding that is not {@link #ACCEPTED}
     * @throws IOException where the body cannot be read or is not what its codings say
     */
    public static byte[] read(InputStream body, List<String> headers, int max) throws IOException {
        return open(body, headers, max).readAllBytes();
    }

    /** The same, but what is beyond {@code max} bytes of the result is left out; codings may take some more. */
    public static byte[] readStart(InputStream body, List<String> headers, int max) throws IOException {
        return open(body, headers, 4 * max + (64 << 10)).readNBytes(max);
    }

    private static InputStream open(InputStream body, List<String> headers, int max) throws IOException {
        var codings = codings(headers);
        InputStream in = new LimitedInput(body, max);
        for (int i = codings.size() - 1; i >= 0; i--) {
            in = new LimitedInput(new SoundInput(decoder(codings.get(i), in)), max);
        }
        return in;
    }

    /** The codings in the order in which they were applied. */
    private static List<String> codings(List<String> headers) throws UnknownCoding {
        var codings = new ArrayList<String>();
        for (var header : headers) {
            for (var token : header.split(",")) {
                var coding = token.strip().toLowerCase(Locale.ROOT);
                if (!coding.isEmpty() && !coding.equals("identity") && !coding.equals("none")) {
                    codings.add(coding);
                }
            }
        }
        if (codings.size() > MAX_LAYERS) {
            throw new UnknownCoding(codings.size() + " content codings; at most " + MAX_LAYERS);
        }
        return codings;
    }

    private static InputStream decoder(String coding, InputStream in) throws IOException {
        var start = new PushbackInputStream(new BufferedInputStream(in), 2);
        int first = start.read();
        if (first < 0) {
            return InputStream.nullInputStream();
        }
        int second = start.read();
        if (second >= 0) {
            start.unread(second);
        }
        start.unread(first);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(start, 8192);
            case "deflate" -> inflater(start, isZlib(first, second));
            case "br" -> new BrotliInputStream(start);
            default -> throw new UnknownCoding("content coding " + coding + "; asked for: " + ACCEPTED);
        };
    }

    /** "deflate" is zlib (RFC 1950), but servers also send it raw (RFC 1951). */
    private static InputStream inflater(InputStream in, boolean zlib) {
        var inflater = new Inflater(!zlib);
        return new InflaterInputStream(in, inflater, 8192) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static boolean isZlib(int first, int second) {
        return (first & 0x0f) == 8 && second >= 0 && ((first << 8) | second) % 31 == 0;
    }
}
