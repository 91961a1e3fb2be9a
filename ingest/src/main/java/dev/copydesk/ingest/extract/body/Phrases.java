package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.ResourceLines;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What furniture says, in many languages ({@code furniture.txt}); texts are given by their {@link Words#key}. */
final class Phrases {
    private static final Set<String> WHOLE;
    private static final Set<String> ENDING;
    private static final List<String> CALL;
    private static final Map<String, List<String>> START;
    private static final Map<String, List<String>> SIGNED;
    private static final Pattern CREDIT;

    static {
        var phrases = ResourceLines.sections(Phrases.class, "furniture.txt");
        WHOLE = Set.copyOf(phrases.getOrDefault("whole", List.of()));
        ENDING = Set.copyOf(phrases.getOrDefault("ending", List.of()));
        CALL = phrases.getOrDefault("call", List.of()).stream()
                .map(call -> ' ' + call + ' ')
                .toList();
        START = byFirstWord(phrases.getOrDefault("start", List.of()));
        SIGNED = byFirstWord(phrases.getOrDefault("signed", List.of()));
        CREDIT = Pattern.compile(
                phrases.getOrDefault("credit", List.of()).stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?:", ")"))
                        + "\\s*[:：/©]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Phrases() {}

    /** The block is nothing but a label. */
    static boolean isLabel(String key) {
        return WHOLE.contains(key);
    }

    /** The block is nothing but a line that ends the text: sources and notes on the author follow. */
    static boolean isEnding(String key) {
        return ENDING.contains(key);
    }

    /** How a teaser of another story begins. */
    static boolean beginsTeaser(String key) {
        return begins(key, START);
    }

    /** How a line on who made the text begins. */
    static boolean beginsSignature(String key) {
        return begins(key, SIGNED);
    }

    /** Asks the reader to do something. */
    static boolean calls(String key) {
        var padded = ' ' + key + ' ';
        return CALL.stream().anyMatch(padded::contains);
    }

    /** @param text as it stands, with its punctuation */
    static boolean beginsCredit(String text) {
        return CREDIT.matcher(text).lookingAt();
    }

    private static Map<String, List<String>> byFirstWord(List<String> phrases) {
        return phrases.stream().collect(Collectors.groupingBy(Phrases::firstWord));
    }

    private static boolean begins(String key, Map<String, List<String>> phrases) {
        for (var phrase : phrases.getOrDefault(firstWord(key), List.of())) {
            if (key.startsWith(phrase) && (key.length() == phrase.length() || key.charAt(phrase.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static String firstWord(String key) {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }
}
