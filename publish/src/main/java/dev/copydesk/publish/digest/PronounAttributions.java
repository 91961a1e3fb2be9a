package dev.copydesk.publish.digest;

import dev.copydesk.language.TextRange;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Attributions by a pronoun: {@code …, he said on Monday.} */
final class PronounAttributions {
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Pattern byPronoun;

    PronounAttributions(DigestLexicon lexicon) {
        if (lexicon.pronouns().isEmpty() || lexicon.speechVerbs().isEmpty()) {
            byPronoun = NONE;
        } else {
            var pronouns = "(" + anyOf(lexicon.pronouns()) + ")";
            var verbs = "(?:" + anyOf(lexicon.speechVerbs()) + ")";
            byPronoun =
                    Pattern.compile("[,;]\\s(?:" + pronouns + "\\s" + verbs + "|" + verbs + "\\s" + pronouns + ")\\b");
        }
    }

    private static String anyOf(Collection<String> words) {
        return words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Where the pronoun stands that a stretch of the text is attributed to, in UTF-16 units; null where there is none. */
    @Nullable
    TextRange pronoun(String text, int from, int to) {
        var matcher = byPronoun.matcher(text).region(from, to);
        if (!matcher.find()) {
            return null;
        }
        int group = matcher.group(1) != null ? 1 : 2;
        return new TextRange(matcher.start(group), matcher.end(group));
    }
}
