package dev.copydesk.publish.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A text as the check reads it: its words, numbers and signs, in one form of Unicode. */
record CheckedText(String text, List<Token> tokens) {
    private static final Pattern TOKEN = Pattern.compile("(?<word>\\p{L}[\\p{L}\\p{M}\\p{Nd}]*)"
            + "|(?<number>\\p{Nd}+(?:[.,:'’\\x{a0}\\x{202f}]\\p{Nd}+)*)"
            + "|(?<sign>[\\p{Sc}%‰°])");
    private static final String ENDS = ".!?…:";

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /**
     * @param text as it is written
     * @param initial whether it begins a sentence, where a capital tells nothing
     * @param touching whether a single space alone parts it from the token before
     */
    record Token(Kind kind, String text, String folded, boolean initial, boolean touching) {
        boolean isCapitalised() {
            return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
        }
    }

    CheckedText {
        tokens = List.copyOf(tokens);
    }

    static CheckedText of(String raw) {
        var text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            var kind = matcher.group("word") != null
                    ? Kind.WORD
                    : matcher.group("number") != null ? Kind.NUMBER : Kind.SIGN;
            var between = text.substring(end, matcher.start());
            tokens.add(new Token(
                    kind,
                    matcher.group(),
                    matcher.group().toLowerCase(Locale.ROOT),
                    tokens.isEmpty() || between.chars().anyMatch(c -> ENDS.indexOf(c) >= 0 || c == '\n'),
                    !tokens.isEmpty() && between.equals(" ")));
            end = matcher.end();
        }
        return new CheckedText(text, tokens);
    }

    int words() {
        return (int) tokens.stream().filter(t -> t.kind() != Kind.SIGN).count();
    }

    /** The part of the tokens of which {@code wanted} holds, 0 to 1. */
    double share(Predicate<Token> wanted) {
        return tokens.isEmpty() ? 0 : (double) tokens.stream().filter(wanted).count() / tokens.size();
    }
}
