package dev.copydesk.publish.dates;

import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks in a text; a quotation that no mark closes goes to the end of its paragraph. */
public final class QuotedStretches {
    private final List<TextRange> stretches = new ArrayList<>();

    public QuotedStretches(String text) {
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf("\n\n", from);
            int to = blank < 0 ? text.length() : blank;
            read(text, from, to);
            from = to + 2;
        }
    }

    public boolean contain(int at) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var stretch = stretches.get(middle);
            if (stretch.to() <= at) {
                low = middle + 1;
            } else if (stretch.from() > at) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private void read(String text, int from, int to) {
        var open = new ArrayDeque<Integer>();
        for (int i = from; i < to; i++) {
            if (!isMark(text, i)) {
                continue;
            }
            Integer innermost = open.peek();
            if (innermost != null && closes(text.charAt(i), text.charAt(innermost))) {
                open.pop();
                if (open.isEmpty()) {
                    stretches.add(new TextRange(innermost, i + 1));
                }
            } else if (opens(text, i, from)) {
                open.push(i);
            }
        }
        if (!open.isEmpty()) {
            stretches.add(new TextRange(open.peekLast(), to));
        }
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        if (c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›') {
            boolean withinWord = at > 0
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(text.charAt(at + 1));
            return !withinWord;
        }
        return QuoteCharacters.isDoubleAt(text, at);
    }

    private static boolean opens(String text, int at, int from) {
        char c = text.charAt(at);
        boolean behindSpace = at == from || "([ \u00a0\n—–-:".indexOf(text.charAt(at - 1)) >= 0;
        return switch (c) {
            case '’', '”' -> false;
            case '»', '›' -> behindSpace && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            default -> true;
        };
    }

    private static boolean closes(char mark, char opening) {
        return switch (opening) {
            case '“' -> mark == '”' || mark == '"';
            case '„' -> mark == '“' || mark == '”' || mark == '"';
            case '‘' -> mark == '’';
            case '‚' -> mark == '‘' || mark == '’';
            case '«' -> mark == '»';
            case '»' -> mark == '«';
            case '‹' -> mark == '›';
            case '›' -> mark == '‹';
            case '「' -> mark == '」';
            case '『' -> mark == '』';
            default -> mark == opening;
        };
    }
}
