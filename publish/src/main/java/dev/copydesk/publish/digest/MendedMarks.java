package dev.copydesk.publish.digest;

import java.util.List;
import java.util.regex.Pattern;

/** The marks of a sentence from which something was cut: no comma doubled, dangling or after a space. Words stay as they are. */
final class MendedMarks {
    private record Rule(Pattern wrong, String right) {
        Rule(String wrong, String right) {
            this(Pattern.compile(wrong), right);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("[(\\[]\\s*[,;:–—-]*\\s*[)\\]]", " "),
            new Rule("\\s+(?=,)", ""),
            new Rule("(?<=[\\p{L}\\p{N}’”)])\\s+(?=\\.(?:\\s|$))", ""),
            new Rule(",(?:\\s*,)+", ","),
            new Rule(",\\s*(?=[.;:!?](?:\\s|$))", ""),
            new Rule("([;:–—])\\s*,\\s*", "$1 "),
            new Rule("([(\\[])\\s*[,;]\\s*", "$1"),
            new Rule("\\s*[,;]\\s*(?=[)\\]])", ""),
            new Rule("^[\\s,;:.–—)]+", ""),
            new Rule("[\\s,;:–—(]+$", ""),
            new Rule("\\s{2,}", " "));

    private MendedMarks() {}

    /** @param sentence white space normalised */
    static String of(String sentence) {
        var before = sentence;
        var mended = once(before);
        while (!mended.equals(before)) { // ends: each time marks or spaces become fewer
            before = mended;
            mended = once(before);
        }
        return mended;
    }

    private static String once(String sentence) {
        var mended = sentence;
        for (var rule : RULES) {
            mended = rule.wrong().matcher(mended).replaceAll(rule.right());
        }
        return mended.strip();
    }
}
