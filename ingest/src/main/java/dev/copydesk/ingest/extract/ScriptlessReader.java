package dev.copydesk.ingest.extract;

import java.io.Reader;

/**
 * A page's source without what its scripts say, a third to a half of most pages: the script elements stay, empty. Scripts
 * of data ({@code json}) keep it, and so do those that a comment may reach into or that hold another.
 */
final class ScriptlessReader extends Reader {
    private static final String START = "<script";
    private static final String END = "</script";
    private static final String DATA = "json";
    private static final int LONGEST_TAG = 2000;

    private final String html;
    private final Places starts = new Places(START);
    private final Places closes = new Places(">");
    private final Places ends = new Places(END);
    private final Places commentStarts = new Places("<!--");
    private final Places commentEnds = new Places("-->");
    private int at;

    /** Where the next script's content starts and ends; the end of the source where there is none. */
    private int skipStart;

    private int skipEnd;

    ScriptlessReader(String html) {
        this.html = html;
        findScript(0);
    }

    private void findScript(int from) {
        skipStart = html.length();
        skipEnd = html.length();
        for (int tag = starts.from(from); tag < html.length(); tag = starts.from(tag + 1)) {
            int close = closes.from(tag);
            int start = close + 1;
            int end = ends.from(Math.min(start, html.length()));
            if (end == html.length()) {
                return;
            }
            boolean plain =
                    starts.from(start) > end && commentStarts.from(start) > end && commentEnds.from(start) > end;
            if (end > start && plain && isOfCode(tag + START.length(), close)) {
                skipStart = start;
                skipEnd = end;
                return;
            }
        }
    }

    /** Whether what stands between a tag's name and its {@code >} is a script's, whole, and announces no data. */
    private boolean isOfCode(int from, int close) {
        boolean named = from < close ? " \n\t\r".indexOf(html.charAt(from)) >= 0 : from == close;
        if (!named || close - from > LONGEST_TAG || html.charAt(close - 1) == '/') {
            return false;
        }
        int doubleQuotes = 0;
        int singleQuotes = 0;
        for (int i = from; i < close; i++) {
            doubleQuotes += html.charAt(i) == '"' ? 1 : 0;
            singleQuotes += html.charAt(i) == '\'' ? 1 : 0;
            if (html.regionMatches(true, i, DATA, 0, DATA.length())) {
                return false;
            }
        }
        return doubleQuotes % 2 == 0 && singleQuotes % 2 == 0;
    }

    /** Where a string stands in the source; asked with rising indices, it reads the source once. */
    private final class Places {
        private final String sought;
        private int next = -1;

        Places(String sought) {
            this.sought = sought;
        }

        /** The first place at or behind {@code index}; the source's end where there is none. */
        int from(int index) {
            if (next < index) {
                int found = html.indexOf(sought, index);
                next = found < 0 ? html.length() : found;
            }
            return next;
        }
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (at >= skipStart && skipStart < html.length()) {
            at = skipEnd;
            findScript(skipEnd);
        }
        if (at >= html.length()) {
            return -1;
        }
        int count = Math.min(length, skipStart - at);
        html.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {}
}
