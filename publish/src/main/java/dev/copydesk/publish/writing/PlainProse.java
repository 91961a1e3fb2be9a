package dev.copydesk.publish.writing;

import java.util.Optional;
import java.util.regex.Pattern;

/** No marks of quotation, no markup, links or line breaks. */
final class PlainProse implements FaithfulnessRule {
    private static final Pattern MARKUP =
            Pattern.compile("[<>{}\\[\\]`|\\\\\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\x{2028}\\x{2029}]"
                    + "|\\*\\*|__|://|^\\s*[#*•–-]|^\\s*\\d+[.)]\\s");

    @Override
    public Optional<AnswerFault> fault(DraftClaim claim) {
        var text = claim.passage().text();
        if (QuotationMarks.any(text)) {
            return Optional.of(claim.fault(DraftRefusal.QUOTATION, "quotation marks in “" + text + "”"));
        }
        var markup = MARKUP.matcher(text);
        return markup.find()
                ? Optional.of(
                        claim.fault(DraftRefusal.MARKUP, "“" + markup.group().strip() + "” in “" + text + "”"))
                : Optional.empty();
    }
}
