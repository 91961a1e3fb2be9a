package dev.copydesk.publish.dates;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.TextRange;
import dev.copydesk.language.Token;
import dev.copydesk.language.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of a language, each with what it says, and endings of words ({@code -ed}) that say the same; found among tokens.
 * The longest phrase decides; an ending where no phrase does, and never for a capitalised word but the first.
 */
final class TokenPhrases<T> {
    private static final int SHORTEST_STEM = 2;

    private final Lexicon lexicon;
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();
    private final Map<String, T> endings = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private int longestEnding;

    /** What a phrase says, and its tokens {@code [first, end)}. */
    record Found<T>(T says, int first, int end) {}

    private record Phrase<T>(List<String> keys, T says) {}

    TokenPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TokenPhrases<T> with(List<String> phrases, T says) {
        phrases.forEach(phrase -> add(phrase, says));
        return this;
    }

    void add(String phrase, T says) {
        if (phrase.startsWith("-")) {
            endings.put(phrase.substring(1), says);
            longestEnding = Math.max(longestEnding, phrase.length() - 1);
            return;
        }
        var keys = Tokenizer.tokens(phrase, lexicon).stream().map(Token::key).toList();
        var entry = new Phrase<>(keys, says);
        var last = keys.get(keys.size() - 1);
        lastWords.add(last.substring(endOfOthers(last)));
        byFirst.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(entry);
        byLast.computeIfAbsent(last, key -> new ArrayList<>()).add(entry);
    }

    /** Where the last letters of a word begin that stand together: {@code hui} in {@code aujourd'hui}. */
    private static int endOfOthers(String word) {
        int at = word.length();
        while (at > 0 && Character.isLetter(word.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a text has a word that a phrase ends with; a quick look, endings of words aside. */
    boolean mayStandIn(String text, TextRange range) {
        int from = range.from();
        while (from < range.to()) {
            int to = from;
            while (to < range.to() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (to > from && lastWords.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    boolean isEmpty() {
        return byFirst.isEmpty() && endings.isEmpty();
    }

    /** The phrase that begins with a token. */
    Optional<Found<T>> from(List<Token> tokens, int first) {
        Found<T> longest = null;
        for (var phrase : byFirst.getOrDefault(tokens.get(first).key(), List.of())) {
            int end = first + phrase.keys().size();
            if ((longest == null || end > longest.end()) && stands(phrase, tokens, first)) {
                longest = new Found<>(phrase.says(), first, end);
            }
        }
        return longest != null ? Optional.of(longest) : byEnding(tokens, first);
    }

    /** The phrase whose last token stands before {@code end}. */
    Optional<Found<T>> upTo(List<Token> tokens, int end) {
        Found<T> longest = null;
        for (var phrase : byLast.getOrDefault(tokens.get(end - 1).key(), List.of())) {
            int first = end - phrase.keys().size();
            if ((longest == null || first < longest.first()) && stands(phrase, tokens, first)) {
                longest = new Found<>(phrase.says(), first, end);
            }
        }
        return longest != null ? Optional.of(longest) : byEnding(tokens, end - 1);
    }

    private static boolean stands(Phrase<?> phrase, List<Token> tokens, int first) {
        int end = first + phrase.keys().size();
        if (first < 0 || end > tokens.size()) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!tokens.get(i).is(phrase.keys().get(i - first))) {
                return false;
            }
        }
        return true;
    }

    private Optional<Found<T>> byEnding(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (!token.isWord() || (token.isCapitalised() && at > 0)) {
            return Optional.empty();
        }
        int shortest = token.key().length() - SHORTEST_STEM;
        for (int length = Math.min(longestEnding, shortest); length > 0; length--) {
            var says = endings.get(token.key().substring(token.key().length() - length));
            if (says != null) {
                return Optional.of(new Found<>(says, at, at + 1));
            }
        }
        return Optional.empty();
    }
}
