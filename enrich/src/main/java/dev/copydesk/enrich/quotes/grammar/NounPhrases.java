package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases out of the narrator's words, forwards from a token. */
public final class NounPhrases {
    public static final int MAX_TOKENS = 18;
    private static final int MAX_NICKNAME = 5;
    private static final int MAX_MODIFIERS = 4;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final @Nullable ClausePhrases capitalised;

    public NounPhrases(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        boolean nouns = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.capitalised = nouns ? new ClausePhrases(narration, grammar) : null;
    }

    /** The phrase that begins at a token, behind adverbs; null where none does before {@code limit}. */
    @Nullable
    public NounPhrase at(int from, int limit) {
        int first = from;
        while (first < limit && narration.isNarrated(first) && isAdverb(first)) {
            first++;
        }
        if (capitalised != null) {
            return capitalised.at(first, limit);
        }
        if (first >= limit || !narration.isNarrated(first)) {
            return null;
        }
        if (grammar.isPronoun(first)) {
            return new NounPhrase(NounPhrase.Kind.PRONOUN, first, first + 1, first + 1);
        }
        if (!grammar.mayOpen(first) && !nominalAhead(first) && !nameAhead(first)) {
            return null;
        }
        int headEnd = core(first, limit);
        if (headEnd == first || narration.token(headEnd - 1).kind() == TokenKind.POSSESSIVE) {
            return null;
        }
        boolean single = headEnd - first == 1;
        boolean name = grammar.isHandle(first)
                || (narration.token(headEnd - 1).isCapitalised() && !(single && isPlainCapital(first)));
        if (!name && single && !grammar.isNominal(first)) {
            return null;
        }
        int end = attachments(headEnd, limit);
        if (name && isOneOf(first, headEnd, end)) {
            return new NounPhrase(NounPhrase.Kind.NOMINAL, first, end, end);
        }
        var kind = name ? NounPhrase.Kind.NAME : NounPhrase.Kind.NOMINAL;
        return new NounPhrase(kind, first, headEnd, end);
    }

    /** {@code a Ministry of Mills spokesman}: behind an indefinite article a body's long name, and one of its people. */
    private boolean isOneOf(int first, int headEnd, int end) {
        return end > headEnd + 1
                && lexicon.has(WordList.NOT_QUOTES, narration.key(first), Note.INDEFINITE)
                && narration.token(end - 2).isCapitalised()
                && !narration.token(end - 1).isCapitalised()
                && grammar.isNominal(end - 1);
    }

    private boolean isAdverb(int at) {
        return narration.token(at).isWord()
                && grammar.isAdverb(at)
                && !lexicon.has(WordList.FIRST_NAMES, narration.key(at));
    }

    /** A sentence opener or day that is capitalised and names nobody. */
    private boolean isPlainCapital(int at) {
        var key = narration.key(at);
        return lexicon.has(WordList.OPENERS, key) || (lexicon.has(WordList.NOT_NAMES, key) && !grammar.isNominal(at));
    }

    /** The end of the phrase's core, without what hangs on it; {@code first} where none begins. */
    public int core(int first, int limit) {
        int i = first;
        int nouns = 0;
        while (i < limit && i - first < MAX_TOKENS) {
            if (!narration.isNarrated(i)) {
                int after = nouns == 0 ? i : nickname(i, limit);
                if (after == i) {
                    break;
                }
                i = after;
                continue;
            }
            switch (narration.token(i).kind()) {
                case POSSESSIVE -> nouns = 0;
                case MARK -> {
                    if (!grammar.isPluralPossessive(i)) {
                        return i;
                    }
                    nouns = 0;
                }
                case PUNCTUATION -> {
                    if (!grammar.isAmpersand(i)) {
                        return i;
                    }
                }
                case NUMBER -> {}
                case WORD -> {
                    if (!continues(i, first, nouns)) {
                        return i;
                    }
                    nouns += grammar.isDeterminer(i) ? 0 : 1;
                }
            }
            i++;
        }
        return i;
    }

    private boolean continues(int at, int first, int nouns) {
        boolean start = at == first;
        if (grammar.isDeterminer(at)) {
            return start || (nouns == 0 && !grammar.isPossessivePronoun(at));
        }
        if (narration.token(at).isCapitalised()) {
            return start ? !grammar.isPreposition(at) && !grammar.isConjunction(at) : !grammar.isPronoun(at);
        }
        if (isFunction(at)) {
            return grammar.isTitle(at) && !grammar.isConjunction(at);
        }
        if (grammar.isAdverb(at)) {
            return nouns == 0;
        }
        if (grammar.isVerb(at)) {
            return (!start && grammar.isBaseForm(at) && isRole(at + 1))
                    || (nouns == 0 && (!start || grammar.isTitle(at)))
                    || (grammar.isNominal(at) && nextIsVerb(at))
                    || (grammar.isTitle(at) && nextIsName(at));
        }
        if (nouns == 0 || grammar.isNominal(at) || grammar.isTitle(at) || nominalAhead(at) || nameAhead(at)) {
            return true;
        }
        return narration.token(at - 1).isCapitalised()
                ? nextIsVerb(at) || (grammar.isDeterminer(first) && endsThere(at))
                : !grammar.isPast(at);
    }

    /** {@code press secretary}: whether a noun for a role stands at a token. */
    private boolean isRole(int at) {
        return at < narration.size()
                && narration.isNarrated(at)
                && !narration.token(at).isCapitalised()
                && (grammar.isTitle(at) || grammar.isNominal(at));
    }

    private boolean isFunction(int at) {
        return grammar.isPronoun(at)
                || grammar.isPreposition(at)
                || grammar.isConjunction(at)
                || grammar.isAuxiliary(at)
                || grammar.isNegation(at);
    }

    /** Whether a noun for a speaker follows soon: {@code the Ghent mill's night watchman}. */
    private boolean nominalAhead(int at) {
        for (int i = at + 1; i < narration.size() && i <= at + 3 && narration.isNarrated(i); i++) {
            if (!narration.token(i).isWord() || grammar.isPreposition(i) || grammar.isDeterminer(i)) {
                return false;
            }
            if (grammar.isNominal(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code press aide Ada Byron}: whether plain nouns from here on lead up to a name. */
    private boolean nameAhead(int at) {
        int i = lexicon.has(Trait.NOUNS_CAPITALISED) ? narration.size() : at;
        while (i < narration.size() && i - at < MAX_MODIFIERS && narration.isNarrated(i) && isPlainNoun(i)) {
            i++;
        }
        return i > at
                && i < narration.size()
                && narration.isNarrated(i)
                && narration.token(i).isCapitalised()
                && !isPlainCapital(i)
                && !grammar.isPronoun(i);
    }

    private boolean isPlainNoun(int at) {
        var token = narration.token(at);
        return token.isWord()
                && !token.isCapitalised()
                && !isFunction(at)
                && !grammar.isDeterminer(at)
                && !grammar.isAdverb(at)
                && !grammar.isPast(at)
                && !grammar.isPlural(at)
                && (!grammar.isVerb(at) || grammar.isTitle(at));
    }

    /** Whether at most two plain words are left before punctuation: {@code the printed Byron price list.} */
    private boolean endsThere(int at) {
        for (int i = at; i <= at + 2; i++) {
            if (i >= narration.size()
                    || !narration.isNarrated(i)
                    || !narration.token(i).isWord()) {
                return true;
            }
            if (grammar.isPast(i) || grammar.isAdverb(i) || grammar.isPreposition(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean nextIsName(int at) {
        return at + 1 < narration.size()
                && narration.isNarrated(at + 1)
                && narration.token(at + 1).isCapitalised()
                && !isPlainCapital(at + 1);
    }

    private boolean nextIsVerb(int at) {
        return at + 1 < narration.size() && narration.isNarrated(at + 1) && grammar.isCueOrAuxiliary(at + 1);
    }

    /** {@code Ada “Countess” Byron}: the token after a marked word or two within a name; the token itself where it is none. */
    private int nickname(int at, int limit) {
        int end = narration.endToken(narration.markedAt(at));
        boolean within = end < limit
                && end - at <= MAX_NICKNAME
                && narration.isNarrated(end)
                && narration.token(end).isCapitalised()
                && narration.token(at - 1).isCapitalised();
        return within ? end : at;
    }

    /** The end of what hangs on a core: {@code of the court in Ghent}, {@code and Ada Byron}. */
    private int attachments(int headEnd, int limit) {
        int end = headEnd;
        while (end + 1 < limit && end - headEnd < MAX_TOKENS && narration.isNarrated(end) && isLink(end)) {
            int next = core(end + 1, limit);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private boolean isLink(int at) {
        if (!narration.token(at).isWord()) {
            return false;
        }
        if (grammar.isPreposition(at) && !grammar.isConjunction(at)) {
            return true;
        }
        return grammar.isJoint(at) && narration.token(at + 1).isCapitalised() && !grammar.isPronoun(at + 1);
    }
}
