package dev.copydesk.publish.writing;

import dev.copydesk.publish.writing.CheckedText.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every month, day of the week and word such as “tomorrow” stands in a sentence that the claim names. */
final class DateRule implements FaithfulnessRule {
    @Override
    public Optional<AnswerFault> fault(DraftClaim claim) {
        var known = new HashSet<String>();
        claim.sentences()
                .forEach(sentence -> sentence.tokens().forEach(token -> {
                    var date = date(token, claim.language());
                    if (date != null) {
                        known.add(date);
                    }
                }));
        return claim.prose().tokens().stream()
                .filter(token -> {
                    var date = date(token, claim.language());
                    return date != null && !known.contains(date);
                })
                .findFirst()
                .map(token -> claim.fault(
                        DraftRefusal.DATE, "“" + token.text() + "” is in none of the sentences that it names"));
    }

    private static @Nullable String date(Token token, WritingLanguage language) {
        var asWritten = language.calendar().get(token.text());
        return asWritten == null && token.initial()
                ? language.calendar().get(token.text().toLowerCase(Locale.ROOT))
                : asWritten;
    }
}
