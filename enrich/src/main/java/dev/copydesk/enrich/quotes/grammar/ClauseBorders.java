package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;

/** Parts a sentence at its commas, where a language sets one before every clause. */
final class ClauseBorders {
    private static final int MAX_BACK = 120;
    private static final int MAX_BEHIND = 40;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;

    ClauseBorders(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
    }

    /** Whether the clause ends at a token, but for an auxiliary. */
    boolean closes(int at, int limit) {
        int i = at;
        while (i < limit && narration.isNarrated(i) && narration.token(i).isWord() && grammar.isAuxiliary(i)) {
            i++;
        }
        return i >= limit || !narration.isNarrated(i) || !narration.token(i).isWord() || grammar.isConjunction(i);
    }

    /** Where the stretch between commas begins that a verb stands in; at the verb where a conjunction stands right before it. */
    int border(int verb, int start) {
        int bound = Math.max(start, verb - MAX_BACK);
        if (verb > bound && narration.isNarrated(verb - 1) && grammar.isConjunction(verb - 1)) {
            return verb;
        }
        int i = verb;
        while (i > bound) {
            if (!narration.isNarrated(i - 1)) {
                i = Math.max(bound, narration.firstToken(narration.markedAt(i - 1)));
                continue;
            }
            if (isBorder(i - 1)) {
                if (!narration.token(i - 1).text().equals(")")) {
                    return i;
                }
                int open = narration.openingOf(i - 1, bound);
                if (open == i - 1) {
                    return i;
                }
                i = open;
                continue;
            }
            i--;
        }
        return bound;
    }

    boolean isBorder(int at) {
        var token = narration.token(at);
        if (token.isWord()) {
            return false;
        }
        boolean attached = at > 0 && narration.token(at - 1).to() == token.from();
        return narration.isComma(at) || narration.isPunctuation(at, ";:()") || (narration.isDash(at) && !attached);
    }

    /** Where the stretch ends that a verb stands in. */
    int end(int verb, int limit) {
        int bound = Math.min(limit, verb + MAX_BEHIND);
        int i = verb + 1;
        while (i < bound) {
            if (narration.isNarrated(i)
                    && (narration.isComma(i) || narration.isPunctuation(i, ";:") || narration.isTerminator(i))) {
                break;
            }
            i++;
        }
        return i;
    }

    boolean isSubordinator(int at) {
        return narration.isNarrated(at) && lexicon.has(WordList.SUBORDINATORS, narration.key(at));
    }

    /** A clause that hangs on a noun: it begins as one does, and a verb ends it. */
    boolean isSubordinate(int first, int end, boolean opensSentence) {
        int i = first;
        while (i < end && narration.isNarrated(i) && isGovernor(i)) {
            i++;
        }
        if (i >= end || !isSubordinator(i)) {
            return false;
        }
        boolean relative = lexicon.has(WordList.SUBORDINATORS, narration.key(i), Note.RELATIVE);
        if (!relative) {
            return true;
        }
        var last = narration.token(end - 1);
        return !opensSentence && last.isWord() && !last.isCapitalised();
    }

    private boolean isGovernor(int at) {
        return narration.token(at).isWord() && grammar.isPreposition(at);
    }

    /** The first auxiliary of a stretch; -1 where it has none. */
    int auxiliary(int from, int to) {
        for (int i = from; i < to; i++) {
            if (narration.isNarrated(i) && narration.token(i).isWord() && grammar.isAuxiliary(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a verb stands in a stretch, as far as the lists know. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = narration.isNarrated(i) && narration.token(i).isWord();
            if (word && !narration.token(i).isCapitalised() && (grammar.isVerb(i) || grammar.isAuxiliary(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a relative pronoun opens a stretch. */
    boolean isRelative(int first, int end) {
        int i = first;
        while (i < end && isGovernor(i)) {
            i++;
        }
        return i < end && lexicon.has(WordList.SUBORDINATORS, narration.key(i), Note.RELATIVE);
    }
}
