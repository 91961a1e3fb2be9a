package dev.copydesk.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds a statement against its article: outside its edits every word of its text stands in the words of its evidence, in
 * the evidence's order. It holds for all statements that no language model wrote.
 */
public final class StatementCheck {
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
            + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");

    private StatementCheck() {}

    /**
     * What is wrong with a statement, each in a sentence; none where nothing is.
     *
     * @param article the article's text
     */
    public static List<String> faults(Statement statement, String article) {
        var faults = new ArrayList<String>();
        var evidence = evidence(statement, new CodePoints(article), faults);
        int at = 0;
        for (var word : words(unedited(statement))) {
            int found = evidence.subList(at, evidence.size()).indexOf(word);
            if (found < 0) {
                faults.add("not in the evidence, or not in its order: " + word);
            } else {
                at += found + 1;
            }
        }
        checkEdits(statement, words(article), faults);
        return List.copyOf(faults);
    }

    private static List<String> evidence(Statement statement, CodePoints article, List<String> faults) {
        var evidence = new ArrayList<String>();
        for (var span : statement.evidence()) {
            if (span.end() > article.length()) {
                faults.add("evidence beyond the article's " + article.length() + " code points: " + span.start() + ".."
                        + span.end());
            } else {
                evidence.addAll(words(article.at(span)));
            }
        }
        return evidence;
    }

    private static void checkEdits(Statement statement, List<String> article, List<String> faults) {
        var points = new CodePoints(statement.text());
        for (var edit : statement.edits()) {
            var was = edit.was();
            if (was == null) {
                continue;
            }
            var is = points.at(new Span(edit.start(), edit.end()));
            if (edit.kind() == EditKind.CAPITAL && !is.equalsIgnoreCase(was)) {
                faults.add("another letter, not another case: " + is + " for " + was);
            }
            if (!isPart(statement.text(), edit) && Collections.indexOfSubList(article, words(was)) < 0) {
                faults.add("an edit for words that the article does not have: " + was);
            }
        }
    }

    /** The text with what its edits stand for where they are a part of a word, and without the words that they are. */
    private static String unedited(Statement statement) {
        var text = statement.text();
        var points = new CodePoints(text);
        var out = new StringBuilder();
        int from = 0;
        for (var edit : statement.edits()) {
            out.append(text, from, points.index(edit.start()));
            var was = edit.was();
            if (!isPart(text, edit)) {
                out.append(' ');
            } else if (was != null) {
                out.append(was);
            }
            from = points.index(edit.end());
        }
        return out.append(text.substring(from)).toString();
    }

    /** Whether an edit begins or ends within a word. */
    private static boolean isPart(String text, Edit edit) {
        var points = new CodePoints(text);
        int from = points.index(edit.start());
        int to = points.index(edit.end());
        return (from > 0 && isWordAt(text, from - 1) && isWordAt(text, from))
                || (to < text.length() && isWordAt(text, to - 1) && isWordAt(text, to));
    }

    private static boolean isWordAt(String text, int index) {
        return WORD.matcher(Character.toString(text.codePointAt(index))).matches();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).toList();
    }
}
