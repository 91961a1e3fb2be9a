package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import java.util.List;

/** Tells which noun a phrase is about, and whether that is one for a person with a role, or for a body. */
final class RoleHeads {
    private final List<Token> tokens;
    private final RoleWords words;
    private final PhraseBorders borders;
    private final boolean headLast;

    RoleHeads(Reading reading, RoleWords words, PhraseBorders borders) {
        this.tokens = reading.tokens();
        this.words = words;
        this.borders = borders;
        this.headLast = reading.lexicon().has(Trait.NOUN_COMPOUNDS);
    }

    /** Whether the phrase's own noun is one for a person with a role. */
    boolean isRole(RolePhrase phrase) {
        int head = isAnother(phrase) ? -1 : head(phrase);
        return head >= 0 && (words.isOffice(head) || (words.isCommon(head) && tellsMore(phrase)));
    }

    /** {@code a further victim}: two small words, neither of them definite. */
    private boolean isAnother(RolePhrase phrase) {
        int second = phrase.first() + 1;
        return second < phrase.end()
                && words.isDeterminer(phrase.first())
                && words.isDeterminer(second)
                && !words.isDefinite(phrase.first());
    }

    /** Whether the phrase's own noun is one for a body. */
    boolean isBody(RolePhrase phrase) {
        for (int i = phrase.first(); i < phrase.end() && !words.isLink(i); i++) {
            if (words.isBody(i)
                    && (!headLast || isLast(i, phrase))
                    && !tokens.get(i).isCapitalised()) {
                return tellsMore(phrase);
            }
        }
        return false;
    }

    /** The first noun for a person that the phrase is about; -1 where it is about none. */
    private int head(RolePhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i > phrase.first() && (words.isLink(i) || words.isLinkedNoun(i)) && !words.isLink(phrase.first())) {
                return -1;
            }
            if (words.isPerson(i) && (!headLast || isLast(i, phrase))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether no noun goes on where a noun ends. */
    private boolean isLast(int at, RolePhrase phrase) {
        int next = at + 1;
        if (next >= phrase.end()) {
            return true;
        }
        var token = tokens.get(next);
        if (token.kind() == TokenKind.POSSESSIVE || (token.kind() == TokenKind.MARK && next + 1 < phrase.end())) {
            return false;
        }
        return !token.isWord()
                || words.isLink(next)
                || words.isJoint(next)
                || borders.isParticiple(next, phrase.end())
                || words.isDeterminer(next);
    }

    /** {@code a mother of two}, not {@code her mother}. */
    private boolean tellsMore(RolePhrase phrase) {
        int said = 0;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.isPossessive(i)) {
                return false;
            }
            said += words.isDeterminer(i) || words.isLink(i) || !tokens.get(i).isWord() ? 0 : 1;
        }
        return said > 1 || tokens.get(phrase.end() - 1).kind() == TokenKind.NUMBER;
    }
}
