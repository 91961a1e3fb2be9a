package dev.copydesk.publish.digest;

import dev.copydesk.language.QuoteCharacters;
import java.util.ArrayDeque;
import java.util.stream.IntStream;

/** Double quotation marks of every kind. */
final class QuoteMarks {
    private QuoteMarks() {}

    static boolean any(String text) {
        return IntStream.range(0, text.length()).anyMatch(i -> QuoteCharacters.isDoubleAt(text, i));
    }

    /** Whether every mark that opens is closed in its turn. */
    static boolean balanced(String text) {
        var open = new ArrayDeque<Character>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!QuoteCharacters.isDoubleAt(text, i)) {
                continue;
            }
            Character innermost = open.peek();
            if (innermost != null && closes(c, innermost)) {
                open.pop();
            } else if (c == '”' || c == '」' || c == '』') {
                return false;
            } else {
                open.push(c);
            }
        }
        return open.isEmpty();
    }

    private static boolean closes(char mark, char opening) {
        return switch (opening) {
            case '“' -> mark == '”';
            case '„' -> mark == '“' || mark == '”';
            case '«' -> mark == '»';
            case '»' -> mark == '«';
            case '"', '＂', '״' -> mark == opening;
            case '「' -> mark == '」';
            case '『' -> mark == '』';
            case '｢' -> mark == '｣';
            case '〝' -> mark == '〞' || mark == '〟';
            case '‟' -> mark == '”';
            default -> false;
        };
    }
}
