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

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final PhraseLookahead ahead;
    private final PhraseLinks links;
    private final @Nullable ClausePhrases capitalised;
    private final boolean nounFirst;

    public NounPhrases(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.ahead = new PhraseLookahead(narration, grammar);
        this.links = new PhraseLinks(narration, grammar, ahead);
        boolean nouns = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.capitalised = nouns ? new ClausePhrases(narration, grammar) : null;
        this.nounFirst = lexicon.has(Trait.NOUN_FIRST);
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
        if (!grammar.mayOpen(first) && !ahead.nominalAhead(first) && !ahead.nameAhead(first)) {
            return null;
        }
        int headEnd = core(first, limit);
        if (headEnd == first || narration.token(headEnd - 1).kind() == TokenKind.POSSESSIVE) {
            return null;
        }
        if (headEnd < limit && narration.token(headEnd - 1).kind() == TokenKind.NUMBER && isSign(headEnd)) {
            return null;
        }
        boolean single = headEnd - first == 1;
        boolean name =
                grammar.isHandle(first) || (ahead.endsName(headEnd, first) && !(single && ahead.isPlainCapital(first)));
        if (!name && single && !grammar.isNominal(first)) {
            return null;
        }
        int end = attachments(headEnd, limit);
        if (name && isOneOf(first, headEnd, end)) {
            return new NounPhrase(NounPhrase.Kind.NOMINAL, first, end, end);
        }
        if (!name && ahead.beginsPerson(end)) {
            int nameEnd = core(end, limit);
            return new NounPhrase(NounPhrase.Kind.NAME, first, nameEnd, attachments(nameEnd, limit));
        }
        if (!name && !nounFirst && ahead.nounFirst(first, headEnd) < headEnd - 1) {
            return new NounPhrase(NounPhrase.Kind.NOMINAL, first, ahead.nounFirst(first, headEnd) + 1, end);
        }
        if (!name && nounFirst) {
            return new NounPhrase(NounPhrase.Kind.NOMINAL, first, endOfNoun(first, headEnd), end);
        }
        var kind = name ? NounPhrase.Kind.NAME : NounPhrase.Kind.NOMINAL;
        return new NounPhrase(kind, first, headEnd, end);
    }

    /** {@code este lunes}: whether a phrase tells a time, in a language that does so without a preposition. */
    boolean isTime(NounPhrase phrase) {
        for (int i = phrase.first(); nounFirst && i < phrase.headEnd(); i++) {
            if (lexicon.has(WordList.NOT_NAMES, narration.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code el portavoz parlamentario}: where the noun of a phrase ends that describing words follow. */
    private int endOfNoun(int first, int headEnd) {
        for (int i = first; i < headEnd; i++) {
            if (grammar.isNominal(i)) {
                return i + 1;
            }
        }
        return headEnd;
    }

    /** {@code a Ministry of Mills spokesman}: behind an indefinite article a body's long name, and one of its people. */
    private boolean isOneOf(int first, int headEnd, int end) {
        return end > headEnd + 1
                && lexicon.has(WordList.NOT_QUOTES, narration.key(first), Note.INDEFINITE)
                && narration.token(end - 2).isCapitalised()
                && !narration.token(end - 1).isCapitalised()
                && grammar.isNominal(end - 1);
    }

    /** {@code %}. */
    private boolean isSign(int at) {
        var token = narration.token(at);
        return token.kind() == TokenKind.PUNCTUATION
                && "%°$€£+/".indexOf(token.text().charAt(0)) >= 0;
    }

    private boolean isAdverb(int at) {
        return narration.token(at).isWord()
                && grammar.isAdverb(at)
                && !lexicon.has(WordList.FIRST_NAMES, narration.key(at));
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
        if (!start && ahead.joinsTitle(at)) {
            return true;
        }
        if (!start && ahead.beginsPerson(at)) {
            return false;
        }
        if (narration.token(at).isCapitalised()) {
            return start ? !grammar.isPreposition(at) && !grammar.isConjunction(at) : !grammar.isPronoun(at);
        }
        if (nounFirst && grammar.isJoint(at) && !start && ahead.isRole(at - 1) && ahead.isRole(at + 1)) {
            return true;
        }
        if (ahead.isFunction(at)) {
            return grammar.isTitle(at) && !grammar.isConjunction(at);
        }
        if (grammar.isAdverb(at)) {
            return nouns == 0;
        }
        if (grammar.isVerb(at)) {
            return (!start && grammar.isBaseForm(at) && ahead.isRole(at + 1))
                    || (nouns == 0 && (!start || grammar.isTitle(at)))
                    || (grammar.isNominal(at) && (ahead.nextIsVerb(at) || isDefined(at, first)))
                    || (grammar.isTitle(at) && ahead.nextIsName(at));
        }
        if (nouns == 0
                || grammar.isNominal(at)
                || grammar.isTitle(at)
                || ahead.nominalAhead(at)
                || ahead.nameAhead(at)) {
            return true;
        }
        return narration.token(at - 1).isCapitalised()
                ? ahead.isDescription(at)
                        || ahead.nextIsVerb(at)
                        || (grammar.isDeterminer(first) && ahead.endsThere(at))
                : !grammar.isPast(at);
    }

    /** {@code a March 3 note by}: a noun that may be a verb too, in a phrase that a determiner opens. */
    private boolean isDefined(int at, int first) {
        return grammar.isDeterminer(first)
                && grammar.isBaseForm(at)
                && !grammar.isPlural(at - 1)
                && at + 1 < narration.size()
                && narration.isNarrated(at + 1)
                && grammar.isPreposition(at + 1);
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
        while (end + 1 < limit && end - headEnd < MAX_TOKENS && narration.isNarrated(end) && links.is(end)) {
            int next = core(end + 1, limit);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end > headEnd && links.isApposedAdjective(end, limit) ? end + 1 : end;
    }
}
