package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Trait;
import org.jspecify.annotations.Nullable;

/** Finds the name that an apposition, a role or a parenthesis stands behind. */
final class AppositionNames {
    private static final int MAX_APPOSITION = 45;
    private static final int MAX_TITLE = 12;

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final PhrasesBackwards backwards;
    private final boolean nounFirst;

    AppositionNames(Narration narration, Grammar grammar, NounPhrases phrases, PhrasesBackwards backwards) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
        this.backwards = backwards;
        this.nounFirst = narration.lexicon().has(Trait.NOUN_FIRST);
    }

    /** {@code Ada Byron, chair and owner of the mill said}: the name that a bare role stands behind, else the phrase itself. */
    NounPhrase bearer(NounPhrase phrase, int start) {
        boolean role = phrase.kind() == NounPhrase.Kind.NOMINAL || grammar.isTitle(phrase.head());
        int first = firstOfRoles(phrase.first(), start);
        boolean bare = role
                && first > start + 1
                && narration.isNarrated(first - 1)
                && narration.isComma(first - 1)
                && !grammar.isDeterminer(first);
        var name = bare ? backwards.endingAt(first - 1, start) : null;
        return name != null && name.kind() == NounPhrase.Kind.NAME ? name : phrase;
    }

    /** Where the role that {@code and} joins to the one at a token begins. */
    private int firstOfRoles(int first, int start) {
        int i = first - 1;
        if (i <= start || !grammar.isJoint(i)) {
            return first;
        }
        while (i - 1 > start && narration.isNarrated(i - 1) && isRoleWord(i - 1)) {
            i--;
        }
        return i < first - 1 ? i : first;
    }

    private boolean isRoleWord(int at) {
        return grammar.isNominal(at) || grammar.isTitle(at);
    }

    /** {@code Byron, author of “The Mill,” said}: the name before the apposition that ends with marked words and a comma. */
    @Nullable
    NounPhrase beforeTitle(int at, int start) {
        int marked = narration.markedAt(at);
        boolean closed = narration.lastChar(marked) == ','
                && narration.endToken(marked) - narration.firstToken(marked) <= MAX_TITLE;
        return closed ? before(narration.firstToken(marked), ",", start) : null;
    }

    /** {@code Byron, the mill's owner, said}: the name before the apposition that ends at a token. */
    @Nullable
    NounPhrase before(int closing, int start) {
        var mark = narration.token(closing).text();
        var opening = mark.equals(")") ? "(" : mark;
        if (!narration.isComma(closing) && !narration.isDash(closing) && !mark.equals(")")) {
            return null;
        }
        if (narration.isComma(closing)
                && closing > start
                && narration.token(closing - 1).text().equals(")")) {
            return before(closing - 1, start);
        }
        return before(closing, opening, start);
    }

    private @Nullable NounPhrase before(int closing, String opening, int start) {
        NounPhrase fallback = null;
        for (int i = closing - 1; i > start && closing - i < MAX_APPOSITION; i--) {
            if (!narration.isNarrated(i) || !narration.token(i).text().equals(opening)) {
                continue;
            }
            var apposed = nounFirst ? phrases.at(i + 1, closing) : null;
            if (apposed != null && apposed.end() == closing && isBareName(apposed)) {
                return apposed;
            }
            var phrase = backwards.endingFreeAt(beforeParenthesis(i, start), start);
            if (phrase != null && phrase.kind() != NounPhrase.Kind.NOMINAL) {
                return bearer(phrase, start);
            }
            if (fallback == null) {
                var within = phrases.at(i + 1, closing);
                boolean name = within != null && within.kind() == NounPhrase.Kind.NAME && within.end() == closing;
                fallback = name ? within : phrase;
            }
        }
        if (fallback == null && closing - start < MAX_APPOSITION) {
            var within = phrases.at(start, closing);
            return within != null && within.end() == closing && !grammar.isRelative(within.first()) ? within : null;
        }
        return fallback;
    }

    /** {@code la directora del molino, Ada Byron, dijo}: a name alone between commas. */
    private boolean isBareName(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.NAME
                && phrase.headEnd() - phrase.first() > 1
                && narration.token(phrase.first()).isCapitalised()
                && !isRoleWord(phrase.first());
    }

    /** {@code Ada Byron, the owner, left, saying}: the name before a verbless apposition that ends before {@code limit}. */
    NounPhrase named(NounPhrase phrase, int start, int end, int limit) {
        int comma = phrase.first() - 1;
        boolean apposition = end < limit
                && comma > start
                && narration.isNarrated(comma)
                && (narration.isComma(comma) || narration.isDash(comma))
                && isRole(phrase)
                && isVerbless(phrase.end(), end);
        var name = apposition ? backwards.endingFreeAt(comma, start) : null;
        return name != null && name.kind() == NounPhrase.Kind.NAME ? name : phrase;
    }

    private boolean isRole(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.NOMINAL
                || isRoleWord(phrase.head())
                || grammar.isDeterminer(phrase.first());
    }

    private boolean isVerbless(int from, int end) {
        for (int i = from; i < end; i++) {
            if (narration.isNarrated(i) && (grammar.isVerb(i) || grammar.isPast(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where a parenthesis that ends before a token begins; the token itself where none does. */
    int beforeParenthesis(int at, int start) {
        if (at <= start || !narration.isPunctuation(at - 1, ")")) {
            return at;
        }
        return narration.openingOf(at - 1, start);
    }
}
