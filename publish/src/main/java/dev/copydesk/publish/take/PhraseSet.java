package dev.copydesk.publish.take;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases that may stand anywhere in a text in lower case, as whole words. */
final class PhraseSet {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    PhraseSet(List<String> phrases) {
        for (var phrase : phrases) {
            byFirstWord
                    .computeIfAbsent(wordAt(phrase, 0), first -> new ArrayList<>())
                    .add(phrase);
        }
    }

    boolean occursIn(String text) {
        int at = 0;
        while (at < text.length()) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            var word = wordAt(text, at);
            for (var phrase : byFirstWord.getOrDefault(word, List.of())) {
                if (text.startsWith(phrase, at) && endsAt(text, at + phrase.length())) {
                    return true;
                }
            }
            at += word.length();
        }
        return false;
    }

    private static boolean endsAt(String text, int end) {
        return end >= text.length() || !isWord(text.charAt(end)) || !isWord(text.charAt(end - 1));
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'';
    }
}
