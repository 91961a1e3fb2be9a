package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads clauses that attribute with the verb before the subject: {@code dit-elle}, {@code a-t-elle ajouté},
 * {@code s’étonne lundi le maire}, {@code a expliqué à la presse Claire Morel}. A verb that no list has is one of speech where
 * a pronoun is joined to it.
 */
public final class Inversions {
    private static final int MAX_BETWEEN = 6;
    private static final int MAX_ADVERBIALS = 4;

    private final Narration narration;
    private final Grammar grammar;
    private final BesideVerbs beside;
    private final NounPhrases phrases;
    private final CueVerbs cues;
    private final Lexicon lexicon;
    private final boolean isKnown;

    public Inversions(Narration narration, Grammar grammar, NounPhrases phrases, CueVerbs cues) {
        this.narration = narration;
        this.grammar = grammar;
        this.beside = new BesideVerbs(narration, grammar);
        this.phrases = phrases;
        this.cues = cues;
        this.lexicon = narration.lexicon();
        this.isKnown = lexicon.has(Trait.QUOTATIVE_INVERSION);
    }

    /** Whether the language inverts so. */
    public boolean areKnown() {
        return isKnown;
    }

    /** The clause that begins at a token; null where none does. */
    @Nullable
    public Inversion at(int from, int limit) {
        int verb = isKnown ? verb(from, limit) : limit;
        if (verb >= limit) {
            return null;
        }
        var pronoun = verb + 1 < limit ? joined(verb) : null;
        if (grammar.isAuxiliary(verb)) {
            return behindAuxiliary(from, verb, pronoun, limit);
        }
        boolean listed = cues.at(verb) != null && !cues.isGerund(verb);
        if (pronoun != null) {
            return of(from, verb, pronoun, limit, true);
        }
        var subject = mayBeVerb(verb) ? subject(behind(verb), limit) : null;
        return subject == null ? null : new Inversion(from, verb, subject, subject.end(), listed);
    }

    /** The first verb from a token on, pronouns and negations before it skipped; {@code limit} where another word comes first. */
    private int verb(int from, int limit) {
        int i = from;
        while (i < limit && i - from < MAX_BETWEEN && narration.isNarrated(i) && isBeforeVerb(i, limit)) {
            i++;
        }
        boolean verb = i < limit && narration.isNarrated(i) && mayBeVerb(i);
        return verb ? i : limit;
    }

    /** Whether a token is a pronoun or negation that a verb follows. */
    private boolean isBeforeVerb(int at, int limit) {
        int next = at + 1;
        if (next >= limit
                || !narration.isNarrated(next)
                || !narration.token(next).isWord()) {
            return false;
        }
        return beside.isObjectOfVerb(at)
                || (grammar.isNegation(at) && mayBeVerb(next))
                || (grammar.isObject(at) && joined(next) != null);
    }

    private boolean mayBeVerb(int at) {
        var token = narration.token(at);
        if (!token.isWord() || token.isCapitalised()) {
            return false;
        }
        return lexicon.has(WordList.CUES, token.key())
                || grammar.isAuxiliary(at)
                || !(grammar.isFunctionWord(at)
                        || grammar.isDeterminer(at)
                        || grammar.isAdverb(at)
                        || grammar.isNominal(at)
                        || grammar.isTitle(at));
    }

    /** The pronoun that a hyphen joins to the verb at a token. */
    private @Nullable NounPhrase joined(int verb) {
        int at = verb + 1;
        if (at >= narration.size() || !narration.isNarrated(at) || !grammar.isPronoun(at) || grammar.isRelative(at)) {
            return null;
        }
        boolean joined = "-\u2010\u2011"
                        .indexOf(narration
                                .reading()
                                .text()
                                .charAt(narration.token(verb).to()))
                >= 0;
        return joined ? new NounPhrase(NounPhrase.Kind.PRONOUN, at, at + 1, at + 1) : null;
    }

    /** {@code a-t-elle ensuite ajouté}, {@code a ajouté Claire Morel}. */
    private @Nullable Inversion behindAuxiliary(int from, int auxiliary, @Nullable NounPhrase pronoun, int limit) {
        int i = pronoun == null ? auxiliary + 1 : pronoun.end();
        int first = i;
        while (i < limit
                && i - first < MAX_BETWEEN
                && narration.isNarrated(i)
                && (grammar.isAdverb(i) || grammar.isAuxiliary(i) || isBeforeVerb(i, limit))) {
            i++;
        }
        if (i >= limit || !narration.isNarrated(i) || !mayBeVerb(i)) {
            return pronoun != null && cues.at(auxiliary) != null ? of(from, auxiliary, pronoun, limit, true) : null;
        }
        if (pronoun != null) {
            return of(from, i, pronoun, limit, true);
        }
        var subject = lexicon.has(WordList.CUES, narration.key(i)) ? subject(behind(i), limit) : null;
        return subject == null ? null : new Inversion(from, i, subject, subject.end(), true);
    }

    /** Behind a verb and what belongs to it: {@code fait savoir}, {@code met en garde}. */
    private int behind(int verb) {
        var notes = lexicon.notes(WordList.CUES, narration.key(verb));
        int next = verb + 1;
        boolean particle = notes != null
                && next + 1 < narration.size()
                && notes.particles().contains(narration.key(next));
        return !particle ? next : grammar.isPreposition(next) ? next + 2 : next + 1;
    }

    private @Nullable Inversion of(int from, int verb, NounPhrase pronoun, int limit, boolean sure) {
        int end = Math.max(verb + 1, pronoun.end());
        if (!grammar.isIndefinite(pronoun.first())) {
            return new Inversion(from, verb, pronoun, end, sure);
        }
        var source = source(end, limit);
        return source == null
                ? new Inversion(from, verb, pronoun.hidden(), end, sure)
                : new Inversion(from, verb, source, source.end(), sure);
    }

    /** {@code indique-t-on à la mairie}: whose word an impersonal clause gives. */
    private @Nullable NounPhrase source(int from, int limit) {
        int at = from;
        while (at < limit && narration.isNarrated(at) && grammar.isAdverb(at)) {
            at++;
        }
        boolean governed = at + 1 < limit && narration.isNarrated(at) && grammar.isPreposition(at);
        var source = governed ? phrases.at(at + 1, limit) : null;
        return source != null && source.first() == at + 1 ? source : null;
    }

    /** The subject behind a verb, adverbs and what prepositions govern skipped. */
    private @Nullable NounPhrase subject(int from, int limit) {
        int i = from;
        for (int k = 0; k < MAX_ADVERBIALS && i < limit && narration.isNarrated(i); k++) {
            boolean comma = narration.isComma(i) && i + 1 < limit && narration.isNarrated(i + 1) && isAdverbial(i + 1);
            i = comma ? i + 1 : i;
            int end = adverbialEnd(i, limit);
            if (end == i) {
                break;
            }
            boolean closed = end < limit && narration.isComma(end) && end + 1 < limit && comma;
            i = closed ? end + 1 : end;
        }
        var phrase = i < limit && narration.isNarrated(i) ? phrases.at(i, limit) : null;
        boolean adjacent = phrase != null && phrase.first() == i && !grammar.isRelative(i);
        return adjacent ? phrase : null;
    }

    private boolean isAdverbial(int at) {
        return grammar.isAdverb(at) || grammar.isPreposition(at);
    }

    private int adverbialEnd(int at, int limit) {
        if (grammar.isAdverb(at) && !narration.token(at).isCapitalised()) {
            return at + 1;
        }
        if (!grammar.isPreposition(at) || narration.token(at).isCapitalised()) {
            return at;
        }
        int end = phrases.core(at + 1, limit);
        return end > at + 1 ? end : at;
    }
}
