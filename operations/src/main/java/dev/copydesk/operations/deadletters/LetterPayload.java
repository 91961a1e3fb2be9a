package dev.copydesk.operations.deadletters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A record's value as it may be looked at: text, or bytes that are none. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never compared
public record LetterPayload(byte @Nullable [] bytes) {
    /** So much of it decides whether it is text. */
    private static final int HEAD = 8 << 10;

    private static final int ROW = 16;

    public int size() {
        return bytes == null ? 0 : bytes.length;
    }

    /** Whether its beginning is UTF-8 with next to no control characters. */
    public boolean isText() {
        if (bytes == null) {
            return false;
        }
        var out = CharBuffer.allocate(HEAD);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, HEAD)), out, bytes.length <= HEAD);
        long controls = out.flip()
                .chars()
                .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                .count();
        return !result.isError() && controls * 100 <= out.length();
    }

    /** The first so many characters; what is no UTF-8 is U+FFFD. Not cleaned. */
    public String text(int max) {
        if (bytes == null) {
            return "";
        }
        // a character has at most four bytes
        int length = (int) Math.min(bytes.length, 4L * max);
        var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    /** The first so many bytes in hexadecimal, with what of them is ASCII, 16 a line. */
    public String hex(int max) {
        var out = new StringBuilder();
        int end = Math.min(size(), max);
        for (int row = 0; bytes != null && row < end; row += ROW) {
            var ascii = new StringBuilder();
            out.append(String.format(Locale.ROOT, "%08x ", row));
            for (int i = row; i < row + ROW; i++) {
                if (i < end) {
                    int b = bytes[i] & 0xff;
                    out.append(String.format(Locale.ROOT, " %02x", b));
                    ascii.append(b >= 0x20 && b < 0x7f ? (char) b : '.');
                } else {
                    out.append("   ");
                }
            }
            out.append("  ").append(ascii).append('\n');
        }
        return out.toString();
    }
}
