package dev.copydesk.publish.writing;

import dev.copydesk.publish.writing.CheckedText.Kind;
import dev.copydesk.publish.writing.CheckedText.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every number, in figures or words, and every unit that is a sign stands in a sentence that the claim names. */
final class NumberRule implements FaithfulnessRule {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:G\\d{3})+(?:D\\d+)?");

    @Override
    public Optional<AnswerFault> fault(DraftClaim claim) {
        var known = new HashSet<String>();
        claim.sentences().forEach(sentence -> known.addAll(numbers(sentence, claim.language())));
        return claim.prose().tokens().stream()
                .filter(token -> {
                    var number = number(token, claim.language());
                    return number != null && !known.contains(number);
                })
                .findFirst()
                .map(token -> claim.fault(
                        DraftRefusal.NUMBER, "“" + token.text() + "” is in none of the sentences that it names"));
    }

    private static Set<String> numbers(CheckedText text, WritingLanguage language) {
        var numbers = new HashSet<String>();
        for (var token : text.tokens()) {
            var number = number(token, language);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** One form for each number; null for a token that is none. */
    private static @Nullable String number(Token token, WritingLanguage language) {
        if (token.kind() != Kind.NUMBER) {
            return language.numbers().getOrDefault(token.folded(), token.kind() == Kind.SIGN ? token.text() : null);
        }
        var digits = new StringBuilder();
        token.text()
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(digits::appendCodePoint);
        return ungrouped(digits.toString(), language.decimalMark());
    }

    /** Without what parts thousands, and with a full stop before decimals. */
    private static String ungrouped(String digits, String decimal) {
        if (decimal.isEmpty()) {
            return digits;
        }
        var marked = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean mark = c == '.' || c == ',' || c == '\'' || c == '’' || Character.isSpaceChar(c);
            marked.append(!mark ? c : decimal.indexOf(c) >= 0 ? 'D' : 'G');
        }
        return GROUPED.matcher(marked).matches()
                ? marked.toString().replace("G", "").replace('D', '.')
                : digits.replace(decimal, ".");
    }
}
