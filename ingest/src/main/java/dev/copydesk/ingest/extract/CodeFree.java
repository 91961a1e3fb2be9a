package dev.copydesk.ingest.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page's bytes without what its scripts and style sheets say: half of most pages, and nothing that an article is read
 * from. The elements stay, empty. JSON-LD stays whole, and so does what a comment may begin or end in.
 *
 * <p>Works on bytes, before the charset is known: in those of pages the bytes of these tags mean nothing else.
 */
final class CodeFree {
    private static final int LONGEST_TAG = 2000;
    private static final String DATA = "ld+json";

    private final byte[] bytes;
    private final String html;
    private final Places commentStarts = new Places("<!--");
    private final Places commentEnds = new Places("-->");
    private final Code scripts = new Code("script");
    private final Code styles = new Code("style");
    private final byte[] kept;
    private int length;
    private int copied;

    private CodeFree(byte[] bytes) {
        this.bytes = bytes;
        this.html = new String(bytes, StandardCharsets.ISO_8859_1);
        this.kept = new byte[bytes.length];
    }

    static byte[] of(byte[] page) {
        return new CodeFree(page).read();
    }

    private byte[] read() {
        for (int at = 0; at < html.length(); ) {
            int script = scripts.starts.from(at);
            int style = styles.starts.from(at);
            at = script == style ? html.length() : script < style ? after(scripts, script) : after(styles, style);
        }
        if (copied == 0) {
            return bytes;
        }
        keepUpTo(bytes.length);
        return Arrays.copyOf(kept, length);
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
        keepUpTo(start);
        copied = end;
        return end;
    }

    private void keepUpTo(int end) {
        System.arraycopy(bytes, copied, kept, length, end - copied);
        length += end - copied;
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
