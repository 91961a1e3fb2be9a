package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;

/** What joins to the core of a noun phrase what hangs on it. */
final class PhraseLinks {
    private final Narration narration;
    private final Grammar grammar;
    private final PhraseLookahead ahead;
    private final Lexicon lexicon;
    private final boolean nounFirst;

    PhraseLinks(Narration narration, Grammar grammar, PhraseLookahead ahead) {
        this.narration = narration;
        this.grammar = grammar;
        this.ahead = ahead;
        this.lexicon = narration.lexicon();
        this.nounFirst = lexicon.has(Trait.NOUN_FIRST);
    }

    /** {@code (el portavoz) en el Congreso}: whether a name stands at a token, but for an article. */
    private boolean namesPlace(int at) {
        int name = lexicon.has(WordList.DETERMINERS, narration.key(at), Note.DEFINITE) ? at + 1 : at;
        return name < narration.size() && narration.token(name).isCapitalised();
    }

    /** {@code of the court}, {@code and Ada Byron}: whether a token joins what follows it to what stands before. */
    boolean is(int at) {
        if (!narration.token(at).isWord()) {
            return false;
        }
        if (grammar.isPreposition(at) && !grammar.isConjunction(at)) {
            return !grammar.isAdverbial(at) && (!nounFirst || grammar.isSource(at) || namesPlace(at + 1));
        }
        if (grammar.isDefining(at)) {
            return true;
        }
        boolean joins = narration.token(at + 1).isCapitalised() || ahead.nameAhead(at + 1);
        return grammar.isJoint(at) && joins && !grammar.isPronoun(at + 1);
    }

    /** {@code el ministro de Obras español, Karl Sand}: whether a last word describes a noun that a comma and its name follow. */
    boolean isApposedAdjective(int at, int limit) {
        return nounFirst
                && at + 1 < limit
                && narration.isNarrated(at)
                && narration.token(at).isWord()
                && !ahead.isFunction(at)
                && !grammar.isDeterminer(at)
                && !grammar.isVerb(at)
                && !grammar.isPast(at)
                && narration.isComma(at + 1);
    }
}
