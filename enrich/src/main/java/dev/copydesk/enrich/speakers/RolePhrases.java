package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases whole, with their attributes, and tells which of them state a role. */
final class RolePhrases {
    /** Longer phrases are sentences. */
    private static final int MAX_TOKENS = 26;

    private static final int MAX_LIST = 7;
    private static final int MAX_TITLE = 8;
    private static final int MAX_ATTRIBUTES = 4;

    private final List<Token> tokens;
    private final RoleWords words;
    private final PhraseBorders borders;
    private final RoleHeads heads;
    private final Cast cast;
    private final boolean headLast;

    RolePhrases(Reading reading, RoleWords words, PhraseBorders borders, Cast cast) {
        this.tokens = reading.tokens();
        this.words = words;
        this.borders = borders;
        this.heads = new RoleHeads(reading, words, borders);
        this.cast = cast;
        this.headLast = reading.lexicon().has(Trait.NOUN_COMPOUNDS);
    }

    /** The noun phrase that begins at a token; null where none does, or it names somebody else. */
    @Nullable
    RolePhrase at(int first, int bound) {
        int limit = Math.min(bound, first + MAX_TOKENS);
        int i = first;
        while (i < limit && words.isDeterminer(i)) {
            i++;
        }
        return from(first, i, limit, bound);
    }

    /** Reads on from the first token behind the small words that open the phrase. */
    private @Nullable RolePhrase from(int first, int start, int limit, int bound) {
        boolean governed = false;
        int i = start;
        while (i < limit) {
            int next = past(i, start, limit);
            if (next > i) {
                i = next;
                continue;
            }
            if (!tokens.get(i).isWord() || (i > start && words.opensClause(i))) {
                return phrase(first, i, true);
            }
            if (words.isLink(i) || words.isLinkedNoun(i) || words.isJoint(i)) {
                if (endsBefore(i, start, limit, governed)) {
                    return phrase(first, i, true);
                }
                governed |= !words.isJoint(i);
            } else if (words.isDeterminer(i) && !opensNoun(i)) {
                return phrase(first, i, false);
            } else if (borders.isForeign(i, limit)) {
                return phrase(first, i, i > start && words.opensAdverbial(i));
            } else if (isSomebody(i, governed)) {
                return null;
            }
            i++;
        }
        return phrase(first, i, i == bound);
    }

    /** Whether a preposition or a conjunction goes on with something else. */
    private boolean endsBefore(int at, int start, int limit, boolean governed) {
        return words.isJoint(at) ? !continues(at + 1, limit, governed) : at > start && words.isOccasion(at, limit);
    }

    /** The token past what a mark at a token holds together with the phrase; the token itself where it parts them. */
    private int past(int at, int start, int limit) {
        var token = tokens.get(at);
        if (token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.POSSESSIVE) {
            return at + 1;
        }
        if (at == start || at + 1 >= limit) {
            return at;
        }
        if (token.kind() == TokenKind.MARK) {
            boolean plural = token.from() == tokens.get(at - 1).to()
                    && tokens.get(at - 1).key().endsWith("s")
                    && tokens.get(at + 1).from() - token.to() == 1
                    && tokens.get(at + 1).isWord()
                    && "'’".contains(token.text());
            return plural ? at + 1 : words.isLink(at - 1) || words.isPerson(at - 1) ? pastTitle(at, limit) : at;
        }
        boolean joined = "&+/".contains(token.text()) && tokens.get(at + 1).isCapitalised();
        return joined || (token.text().equals(",") && isList(at, limit)) ? at + 1 : at;
    }

    /** {@code author of “The Mill”}. */
    private int pastTitle(int open, int limit) {
        if (tokens.get(open).from() == tokens.get(open - 1).to()) {
            return open;
        }
        for (int i = open + 1; i < limit && i - open <= MAX_TITLE; i++) {
            if (tokens.get(i).kind() == TokenKind.MARK
                    && tokens.get(i).from() == tokens.get(i - 1).to()) {
                return tokens.get(i - 1).isWord() ? i + 1 : open;
            }
        }
        return open;
    }

    /** {@code director of arts, culture and sport}: whether a comma parts nouns that a conjunction goes on to join. */
    private boolean isList(int comma, int limit) {
        for (int i = comma + 1; i < limit && i - comma <= MAX_LIST; i++) {
            var token = tokens.get(i);
            if (words.isJoint(i)) {
                return i > comma + 1 && continues(i + 1, limit, true) && !words.isDeterminer(i + 1);
            }
            boolean part = token.text().equals(",") || (token.isWord() && !token.isCapitalised());
            if (!part || words.isLink(i) || words.isDeterminer(i) || words.isPerson(i) || borders.isForeign(i, limit)) {
                return false;
            }
        }
        return false;
    }

    private boolean continues(int at, int limit, boolean governed) {
        if (at >= limit || !tokens.get(at).isWord() || words.opensClause(at)) {
            return false;
        }
        if (words.isDeterminer(at)) {
            return !words.isDefinite(at) || (governed && !namesPerson(at + 1, limit));
        }
        return !borders.isForeign(at, limit) && !words.isLink(at) && !isSomebody(at, false);
    }

    /** {@code an adviser at the mill and the other witness}: whether a noun for a person stands within the next few words. */
    private boolean namesPerson(int at, int limit) {
        for (int i = at; i < limit && i - at < MAX_ATTRIBUTES && tokens.get(i).isWord() && !words.isLink(i); i++) {
            if (words.isPerson(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase may begin anew at a determiner: behind a preposition or a conjunction. */
    private boolean opensNoun(int at) {
        return words.isLink(at - 1) || words.isJoint(at - 1) || words.isDeterminer(at - 1);
    }

    /** Whether a token names a person whom no preposition governs, and who owns nothing of the phrase. */
    private boolean isSomebody(int at, boolean governed) {
        var actor = cast.at(at);
        boolean title = words.isPerson(at) && (at + 1 >= tokens.size() || cast.at(at + 1) != actor);
        if (governed || actor == null || !actor.isPerson() || title) {
            return false;
        }
        int end = at;
        while (end < tokens.size() && (cast.at(end) == actor || words.isSuffix(end))) {
            end++;
        }
        return end >= tokens.size() || (tokens.get(end).kind() != TokenKind.POSSESSIVE && !isModifier(end));
    }

    /** {@code Byron lawyer Karl Sand}: whether a noun follows the name, which says more of it. */
    private boolean isModifier(int end) {
        return headLast
                && tokens.get(end).isWord()
                && !tokens.get(end).isCapitalised()
                && !words.isLink(end)
                && !words.isJoint(end)
                && !words.isDeterminer(end)
                && !words.opensClause(end)
                && !borders.isForeign(end, tokens.size());
    }

    private @Nullable RolePhrase phrase(int first, int end, boolean closed) {
        if (end > first && words.isLink(end - 1)) {
            return withoutLast(first, end);
        }
        boolean torn =
                end <= first || words.isJoint(end - 1) || words.isDefinite(end - 1) || words.isPossessive(end - 1);
        return torn ? null : new RolePhrase(first, end, closed);
    }

    /** A phrase without the last of the nouns that it joins, whose attribute cannot be read. */
    private @Nullable RolePhrase withoutLast(int first, int end) {
        for (int i = end - 2; i > first && !words.isLink(i); i--) {
            if (words.isJoint(i)) {
                return phrase(first, i, true);
            }
        }
        return null;
    }

    /** Whether the phrase's own noun is one for a person with a role. */
    boolean isRole(RolePhrase phrase) {
        return heads.isRole(phrase);
    }

    /** Whether the phrase's own noun is one for a body. */
    boolean isBody(RolePhrase phrase) {
        return heads.isBody(phrase);
    }
}
