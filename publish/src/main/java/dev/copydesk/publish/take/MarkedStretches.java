package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a text quotes or seems to, whoever speaks: what no voice may be missing from when it is said who alone is quoted.
 *
 * @param spans what stands between quotation marks of any kind
 * @param others whether it also quotes without marks: in a block of its own, or behind a dash
 */
record MarkedStretches(List<Span> spans, boolean others) {
    private static final Map<Integer, String> CLOSERS = Map.of(
            (int) '“', "”“", (int) '„', "“”", (int) '«', "»", (int) '»', "«", (int) '"', "\"", (int) '”', "”",
            (int) '‹', "›", (int) '「', "」", (int) '『', "』");
    private static final String DASHES = "-–—―";

    static MarkedStretches of(List<Block> blocks, CodePoints points) {
        var spans = new ArrayList<Span>();
        boolean others = false;
        for (var block : blocks) {
            others |= block.kind() == BlockKind.BLOCKQUOTE;
            if (block.kind() != BlockKind.HEADING && block.kind() != BlockKind.CODE) {
                int[] text = points.at(block.span()).codePoints().toArray();
                others |= block.kind() == BlockKind.PARAGRAPH && opensWithDash(text);
                addMarked(text, block.start(), spans);
            }
        }
        return new MarkedStretches(spans, others);
    }

    private static boolean opensWithDash(int[] text) {
        return text.length > 2 && DASHES.indexOf(text[0]) >= 0 && !Character.isDigit(text[1]);
    }

    private static void addMarked(int[] text, int offset, List<Span> spans) {
        for (int i = 0; i < text.length; i++) {
            if (opens(text, i)) {
                int end = close(text, i);
                if (end > i + 1) {
                    spans.add(new Span(offset + i + 1, offset + end));
                }
                i = end;
            }
        }
    }

    private static boolean opens(int[] text, int at) {
        if (text[at] == '"') {
            return at == 0 || !Character.isDigit(text[at - 1]);
        }
        return CLOSERS.containsKey(text[at]) || isSingle(text, at);
    }

    /** Single marks are apostrophes too: one that opens stands before a letter and behind none. */
    private static boolean isSingle(int[] text, int at) {
        return (text[at] == '‘' || text[at] == '‚' || text[at] == '\'')
                && (at == 0 || !Character.isLetterOrDigit(text[at - 1]))
                && at + 1 < text.length
                && Character.isLetter(text[at + 1]);
    }

    /** Where what is opened ends: at its closing mark, or with the block. */
    private static int close(int[] text, int from) {
        var closers = CLOSERS.get(text[from]);
        for (int i = from + 1; i < text.length; i++) {
            boolean single = closers == null
                    && "’‘'".indexOf(text[i]) >= 0
                    && (i + 1 == text.length || !Character.isLetterOrDigit(text[i + 1]));
            if (single || (closers != null && closers.indexOf(text[i]) >= 0)) {
                return i;
            }
        }
        return text[from] == '\'' ? from : text.length;
    }
}
