package dev.copydesk.ingest.extract.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page's bytes without what its scripts and style sheets say: half of most pages, and nothing that an article is read
 * from. The elements stay, empty. JSON-LD stays whole, and so does what a comment may begin or end in.
 *
 * <p>Works on bytes, before the charset is known: in those of pages the bytes of these tags mean nothing else.
 */
public final class CodeFree {
    private static final int LONGEST_TAG = 2000;
    private static final String DATA = "ld+json";

    private final byte[] bytes;
    private final String html;
    private final Places commentStarts = new Places("<!--");
    private final Places commentEnds = new Places("-->");
    private final Code scripts = new Code("script");
    private final Code styles = new Code("style");
    /** Where what is left out starts and ends, one after the other. */
    private int[] leftOut = new int[64];

    private int count;

    private CodeFree(byte[] bytes) {
        this.bytes = bytes;
        this.html = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    public static byte[] of(byte[] page) {
        return new CodeFree(page).read();
    }

    private byte[] read() {
        for (int at = 0; at < html.length(); ) {
            int script = scripts.starts.from(at);
            int style = styles.starts.from(at);
            at = script == style ? html.length() : script < style ? after(scripts, script) : after(styles, style);
        }
        return count == 0 ? bytes : kept();
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

    /** Leaves out what the element at {@code tag} says, where it may; from where to look for the next. */
    private int after(Code code, int tag) {
        int start = contentStart(tag + code.start.length());
        if (start < 0) {
            return tag + 1;
        }
        int end = code.ends.from(start);
        if (isData(tag, start)) {
            return end;
        }
        boolean plain = end < html.length()
                && commentStarts.from(start) >= end
                && commentEnds.from(start) >= end
                && code.starts.from(start) >= end;
        if (!plain) {
            return tag + 1;
        }
        if (end > start) {
            leaveOut(start, end);
        }
        return end;
    }

    private void leaveOut(int start, int end) {
        if (count == leftOut.length) {
            leftOut = Arrays.copyOf(leftOut, count * 2);
        }
        leftOut[count++] = start;
        leftOut[count++] = end;
    }

    /** Behind the {@code >} of a tag; -1 where it is another tag's name, or its end is not surely found. */
    private int contentStart(int nameEnd) {
        int most = Math.min(html.length(), nameEnd + LONGEST_TAG);
        boolean inDouble = false;
        boolean inSingle = false;
        for (int i = nameEnd; i < most; i++) {
            char c = html.charAt(i);
            if (i == nameEnd && c != '>' && c > ' ') {
                return -1;
            }
            if (c == '>') {
                return inDouble || inSingle || html.charAt(i - 1) == '/' ? -1 : i + 1;
            }
            inDouble ^= c == '"';
            inSingle ^= c == '\'';
        }
        return -1;
    }

    private boolean isData(int tag, int contentStart) {
        for (int i = tag; i + DATA.length() < contentStart; i++) {
            boolean maybe = (html.charAt(i) | 0x20) == 'l';
            if (maybe && html.regionMatches(true, i, DATA, 0, DATA.length())) {
                return true;
            }
        }
        return false;
    }

    /** A kind of element whose content is no markup. */
    private final class Code {
        private final String start;
        private final Places starts;
        private final Places ends;

        Code(String name) {
            this.start = "<" + name;
            this.starts = new Places(start);
            this.ends = new Places("</" + name);
        }
    }

    /** Where a string stands in the page; asked with rising indices, it reads the page once. */
    private final class Places {
        private final String sought;
        private int next = -1;

        Places(String sought) {
            this.sought = sought;
        }

        /** The first place at or behind {@code index}; the page's end where there is none. */
        int from(int index) {
            if (next < index) {
                int found = html.indexOf(sought, index);
                next = found < 0 ? html.length() : found;
            }
            return next;
        }
    }
}
