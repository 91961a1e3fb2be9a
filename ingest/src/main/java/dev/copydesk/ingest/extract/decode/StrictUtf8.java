package dev.copydesk.ingest.extract.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes UTF-8 that is well-formed throughout; fast where most of it is ASCII, as markup is. */
public final class StrictUtf8 {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int SHORT_RUN = 16;

    private final byte[] bytes;
    private final String latin;
    private final char[] text;
    private int at;
    private int length;

    private StrictUtf8(byte[] bytes, String latin) {
        this.bytes = bytes;
        this.latin = latin;
        this.text = new char[bytes.length];
    }

    /** The text; null where the bytes are not well-formed. */
    public static @Nullable String decode(byte[] bytes) {
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (asciiEnd(bytes, 0) == bytes.length) {
            return latin;
        }
        return new StrictUtf8(bytes, latin).decode();
    }

    private @Nullable String decode() {
        while (at < bytes.length) {
            int end = asciiEnd(bytes, at);
            ascii(end);
            while (at < bytes.length && bytes[at] < 0) {
                if (!sequence(bytes[at] & 0xff)) {
                    return null;
                }
            }
        }
        return new String(text, 0, length);
    }

    /** Index of the first byte at or after {@code from} that is not ASCII. */
    private static int asciiEnd(byte[] bytes, int from) {
        int i = from;
        while (i + Long.BYTES <= bytes.length) {
            long high = (long) EIGHT_BYTES.get(bytes, i) & HIGH_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    private void ascii(int end) {
        if (end - at > SHORT_RUN) {
            latin.getChars(at, end, text, length);
            length += end - at;
            at = end;
        }
        while (at < end) {
            text[length++] = (char) bytes[at++];
        }
    }

    /** Reads one sequence of two to four bytes; false where it is none, too long for its character, or a surrogate. */
    private boolean sequence(int lead) {
        int count =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (count == 0 || at + count > bytes.length) {
            return false;
        }
        int c = lead & (0xff >> (count + 1));
        for (int i = 1; i < count; i++) {
            int next = bytes[at + i];
            if ((next & 0xC0) != 0x80) {
                return false;
            }
            c = c << 6 | (next & 0x3F);
        }
        boolean shortest = count == 2 || (count == 3 ? c >= 0x800 : c >= 0x10000 && c <= Character.MAX_CODE_POINT);
        if (!shortest || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return false;
        }
        length += Character.toChars(c, text, length);
        at += count;
        return true;
    }
}
