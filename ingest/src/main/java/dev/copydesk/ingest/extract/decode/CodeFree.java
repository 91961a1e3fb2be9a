package dev.copydesk.ingest.extract.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page's bytes without what its scripts and style sheets say: half of most pages, and nothing that an article is read
 * from. The elements stay, empty. JSON-LD stays whole, and so do comments and scripts that hold one or another script.
 *
 * <p>Works on bytes, before the charset is known: in those of pages the bytes of these tags mean nothing else.
 */
public final class CodeFree {
    private static final int LONGEST_TAG = 2000;
    private static final byte[] DATA = ascii("ld+json");
    private static final byte[] COMMENT = ascii("<!--");
    private static final byte[] COMMENT_END = ascii("-->");
    private static final Code SCRIPT = new Code(ascii("<script"), ascii("</script"));
    private static final Code STYLE = new Code(ascii("<style"), ascii("</style"));

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long OPENING = '<' * ONES;

    private final byte[] bytes;

    /** Where what is left out starts and ends, one after the other. */
    private int[] leftOut = new int[64];

    private int count;

    /** A kind of element whose content is no markup. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Code(byte[] start, byte[] end) {}

    private CodeFree(byte[] bytes) {
        this.bytes = bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] of(byte[] page) {
        return new CodeFree(page).read();
    }

    private byte[] read() {
        for (int at = tag(0); at < bytes.length; ) {
            if (isAt(SCRIPT.start, at)) {
                at = after(SCRIPT, at);
            } else if (isAt(STYLE.start, at)) {
                at = after(STYLE, at);
            } else if (isAt(COMMENT, at)) {
                at = tag(commentEnd(at));
            } else {
                at = tag(at + 1);
            }
        }
        return count == 0 ? bytes : kept();
    }

    /** Leaves out what the element at {@code start} says, where it may; from where to go on. */
    private int after(Code code, int start) {
        int content = content(start + code.start.length);
        if (content < 0) {
            return tag(start + 1);
        }
        boolean isData = isData(start, content);
        for (int at = tag(content); at < bytes.length; at = tag(at + 1)) {
            if (isAt(code.end, at)) {
                if (!isData && at > content) {
                    leaveOut(content, at);
                }
                return at;
            }
            if (!isData && (isAt(COMMENT, at) || isAt(code.start, at))) {
                return at;
            }
        }
        return isData ? bytes.length : tag(start + 1);
    }

    /** Behind the {@code >} of a tag; -1 where the tag has a longer name, or its end is not surely found. */
    private int content(int nameEnd) {
        int most = Math.min(bytes.length, nameEnd + LONGEST_TAG);
        boolean inDouble = false;
        boolean inSingle = false;
        for (int i = nameEnd; i < most; i++) {
            byte c = bytes[i];
            if (i == nameEnd && c != '>' && (c > ' ' || c < 0)) {
                return -1;
            }
            if (c == '>') {
                return inDouble || inSingle || bytes[i - 1] == '/' ? -1 : i + 1;
            }
            inDouble ^= c == '"';
            inSingle ^= c == '\'';
        }
        return -1;
    }

    private boolean isData(int from, int to) {
        for (int i = from; i + DATA.length < to; i++) {
            if ((bytes[i] | 0x20) == DATA[0] && isDataAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDataAt(int at) {
        for (int i = 1; i < DATA.length; i++) {
            if (bytes[at + i] != DATA[i] && (bytes[at + i] | 0x20) != DATA[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first {@code <} at or behind {@code from}; the page's end where there is none. */
    private int tag(int from) {
        int i = from;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long others = (long) EIGHT_BYTES.get(bytes, i) ^ OPENING;
            long found = (others - ONES) & ~others & HIGH_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        while (i < bytes.length && bytes[i] != '<') {
            i++;
        }
        return i;
    }

    private int commentEnd(int start) {
        for (int i = start + 2; i < bytes.length; i++) {
            if (isAt(COMMENT_END, i)) {
                return i;
            }
        }
        return bytes.length;
    }

    private boolean isAt(byte[] sought, int at) {
        if (at + sought.length > bytes.length) {
            return false;
        }
        for (int i = sought.length - 1; i >= 0; i--) {
            if (bytes[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }

    private void leaveOut(int start, int end) {
        if (count == leftOut.length) {
            leftOut = Arrays.copyOf(leftOut, count * 2);
        }
        leftOut[count++] = start;
        leftOut[count++] = end;
    }

    private byte[] kept() {
        int length = bytes.length;
        for (int i = 0; i < count; i += 2) {
            length -= leftOut[i + 1] - leftOut[i];
        }
        var kept = new byte[length];
        int at = 0;
        int from = 0;
        for (int i = 0; i <= count; i += 2) {
            int to = i < count ? leftOut[i] : bytes.length;
            System.arraycopy(bytes, from, kept, at, to - from);
            at += to - from;
            from = i < count ? leftOut[i + 1] : to;
        }
        return kept;
    }
}
