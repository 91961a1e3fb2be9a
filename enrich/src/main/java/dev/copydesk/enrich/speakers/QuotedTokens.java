package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Reading;
import dev.copydesk.language.TokenKind;
import java.util.BitSet;

/** Which tokens stand between quotation marks, told paragraph by paragraph. */
final class QuotedTokens {
    private final BitSet quoted = new BitSet();

    QuotedTokens(Reading reading) {
        var text = reading.text();
        for (var paragraph : reading.paragraphs()) {
            boolean within = false;
            for (int i = paragraph.firstToken(); i < paragraph.endToken(); i++) {
                var token = reading.tokens().get(i);
                if (token.kind() == TokenKind.MARK && !"'’‘".contains(token.text())) {
                    boolean before = token.from() > 0 && !Character.isWhitespace(text.charAt(token.from() - 1));
                    boolean after = token.to() < text.length() && !Character.isWhitespace(text.charAt(token.to()));
                    within = before == after ? !within : after;
                }
                quoted.set(i, within);
            }
        }
    }

    boolean holds(int token) {
        return quoted.get(token);
    }
}
