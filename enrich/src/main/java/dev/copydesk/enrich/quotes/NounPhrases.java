package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.text.Lexicon;
import dev.copydesk.enrich.text.Token;
import dev.copydesk.enrich.text.TokenKind;
import dev.copydesk.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases out of the narrator's words: forwards from a token, or backwards from where one ends. */
final class NounPhrases {
    private static final int MAX_TOKENS = 18;

    private final Narration narration;
    private final Lexicon lexicon;

    NounPhrases(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
    }

    /** The phrase that begins at a token, behind adverbs; null where none does before {@code limit}. */
    @Nullable
    NounPhrase at(int from, int limit) {
        int first = from;
        while (first < limit && narration.isNarrated(first) && isSkippedBefore(first)) {
            first++;
        }
        if (first >= limit || !narration.isNarrated(first)) {
            return null;
        }
        if (isPronoun(first)) {
            return new NounPhrase(NounPhrase.Kind.PRONOUN, first, first + 1, first + 1);
        }
        if (!mayOpen(first) && !nominalAhead(first)) {
            return null;
        }
        int headEnd = core(first, limit);
        if (headEnd == first || narration.token(headEnd - 1).kind() == TokenKind.POSSESSIVE) {
            return null;
        }
        var last = narration.token(headEnd - 1);
        boolean name = last.isCapitalised() && !(headEnd - first == 1 && isPlainCapital(first));
        if (!name && headEnd - first == 1 && !isNominal(last)) {
            return null;
        }
        var kind = name ? NounPhrase.Kind.NAME : NounPhrase.Kind.NOMINAL;
        return new NounPhrase(kind, first, headEnd, attachments(headEnd, limit));
    }

    private boolean isSkippedBefore(int at) {
        var token = narration.token(at);
        return token.isWord() && isAdverb(token) && !lexicon.has(WordList.FIRST_NAMES, token.key());
    }

    /** A sentence opener or day that is capitalised and names nobody. */
    private boolean isPlainCapital(int at) {
        var key = narration.key(at);
        return lexicon.has(WordList.OPENERS, key)
                || (lexicon.has(WordList.NOT_NAMES, key) && !lexicon.has(WordList.NOMINALS, key));
    }

    boolean isPronoun(int at) {
        return narration.token(at).isWord() && lexicon.has(WordList.PRONOUNS, narration.key(at));
    }

    boolean isRelative(int at) {
        return "relative".equals(lexicon.note(WordList.PRONOUNS, narration.key(at)));
    }

    private boolean isNominal(Token token) {
        return lexicon.has(WordList.NOMINALS, token.key());
    }

    boolean isAdverb(Token token) {
        return lexicon.has(WordList.ADVERBS, token.key())
                || (token.key().length() > 4 && token.key().endsWith("ly") && !token.isCapitalised());
    }

    private int core(int first, int limit) {
        int i = first;
        int nouns = 0;
        while (i < limit && i - first < MAX_TOKENS) {
            if (!narration.isNarrated(i)) {
                int after = nickname(i, limit);
                if (after < 0 || nouns == 0) {
                    break;
                }
                i = after;
                continue;
            }
            var token = narration.token(i);
            if (token.kind() == TokenKind.POSSESSIVE || token.kind() == TokenKind.NUMBER) {
                nouns = token.kind() == TokenKind.POSSESSIVE ? 0 : nouns;
                i++;
                continue;
            }
            if (!token.isWord() || !continues(i, first, nouns)) {
                break;
            }
            nouns += isDeterminer(token.key()) ? 0 : 1;
            i++;
        }
        return i;
    }

    private boolean continues(int at, int first, int nouns) {
        var token = narration.token(at);
        var key = token.key();
        boolean start = at == first;
        if (isDeterminer(key)) {
            return start || (nouns == 0 && !lexicon.has(WordList.POSSESSIVES, key));
        }
        if (token.isCapitalised() && !start) {
            return !isPronoun(at);
        }
        if (start && token.isCapitalised()) {
            return !lexicon.has(WordList.PREPOSITIONS, key) && !lexicon.has(WordList.CONJUNCTIONS, key);
        }
        if (isPronoun(at)
                || lexicon.has(WordList.PREPOSITIONS, key)
                || lexicon.has(WordList.CONJUNCTIONS, key)
                || lexicon.has(WordList.AUXILIARIES, key)
                || lexicon.has(WordList.NEGATIONS, key)) {
            return lexicon.isTitle(key) && !lexicon.has(WordList.CONJUNCTIONS, key);
        }
        if (isAdverb(token)) {
            return nouns == 0;
        }
        boolean verb = lexicon.has(WordList.CUES, key) || lexicon.has(WordList.FINITE_VERBS, key);
        if (verb) {
            return (nouns == 0 && !start) || (isNominal(token) && nextIsVerb(at));
        }
        boolean modifies = nouns == 0 || isNominal(token) || lexicon.isTitle(key);
        return modifies
                || (narration.token(at - 1).isCapitalised()
                        ? nominalAhead(at) || nextIsVerb(at) || (at > first && isDeterminer(first) && endsThere(at))
                        : !isPast(key) || nominalAhead(at));
    }

    private static boolean isPast(String key) {
        return key.endsWith("ed") && key.length() > 4;
    }

    /** Whether a noun for a speaker follows soon: {@code the Ghent mill's night watchman}. */
    private boolean nominalAhead(int at) {
        for (int i = at + 1; i < narration.size() && i <= at + 3 && narration.isNarrated(i); i++) {
            var token = narration.token(i);
            if (!token.isWord() || lexicon.has(WordList.PREPOSITIONS, token.key()) || isDeterminer(token.key())) {
                return false;
            }
            if (isNominal(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at most two plain words are left before punctuation: {@code the printed Byron price list.} */
    private boolean endsThere(int at) {
        int i = at;
        while (i < narration.size()
                && i <= at + 2
                && narration.isNarrated(i)
                && narration.token(i).isWord()) {
            var key = narration.key(i);
            if (isPast(key) || isAdverb(narration.token(i)) || lexicon.has(WordList.PREPOSITIONS, key)) {
                return false;
            }
            i++;
        }
        return i <= at + 2 && i > at;
    }

    private boolean nextIsVerb(int at) {
        return at + 1 < narration.size()
                && narration.isNarrated(at + 1)
                && (lexicon.has(WordList.CUES, narration.key(at + 1))
                        || lexicon.has(WordList.AUXILIARIES, narration.key(at + 1)));
    }

    private boolean isDeterminer(String key) {
        return lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.POSSESSIVES, key);
    }

    /** {@code Ada “Countess” Byron}: the token after a marked word or two within a name; -1 where it is none. */
    private int nickname(int at, int limit) {
        int m = narration.markedAt(at);
        int end = narration.endToken(m);
        boolean within = end < limit
                && end - at <= 5
                && narration.isNarrated(end)
                && narration.token(end).isCapitalised()
                && narration.token(at - 1).isCapitalised();
        return within ? end : -1;
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
        var key = narration.key(at);
        if (!narration.token(at).isWord()) {
            return false;
        }
        if (lexicon.has(WordList.PREPOSITIONS, key) && !lexicon.has(WordList.CONJUNCTIONS, key)) {
            return true;
        }
        return isJoint(key) && narration.token(at + 1).isCapitalised() && !isPronoun(at + 1);
    }

    /** The phrase whose words end before {@code end}, not reaching back before {@code start}; null where none does. */
    @Nullable
    NounPhrase endingAt(int end, int start) {
        return endingAt(end, start, true);
    }

    /** The same, but not behind a preposition. */
    @Nullable
    NounPhrase endingFreeAt(int end, int start) {
        return endingAt(end, start, false);
    }

    private @Nullable NounPhrase endingAt(int end, int start, boolean fronted) {
        int first = end;
        while (first > start && end - first < MAX_TOKENS && isNounish(first - 1)) {
            first--;
            if (isPronoun(first)) {
                return new NounPhrase(NounPhrase.Kind.PRONOUN, first, first + 1, first + 1);
            }
        }
        while (first < end && isLoose(first)) {
            first++;
        }
        if (first >= end) {
            return null;
        }
        if (lexicon.has(WordList.PREPOSITIONS, narration.key(first))) {
            return fronted ? lastOf(first, end) : null;
        }
        var phrase = at(first, end);
        return phrase != null && phrase.end() >= end ? phrase : lastOf(first, end);
    }

    /** The last phrase before {@code end} that no preposition governs, else the last at all. */
    private @Nullable NounPhrase lastOf(int first, int end) {
        NounPhrase free = null;
        for (int i = first; i < end; ) {
            boolean governed = lexicon.has(WordList.PREPOSITIONS, narration.key(i));
            int from = governed ? i + 1 : i;
            int next = from < end ? core(from, end) : from;
            if (next > from && !governed) {
                free = at(from, end);
            } else if (next >= end && next > from && narration.token(next - 1).isCapitalised()) {
                // a preposition's noun and the subject stand side by side: "At the mill Byron said"
                int name = next - 1;
                while (name > from && narration.token(name - 1).isCapitalised()) {
                    name--;
                }
                return name > from && !isDeterminer(name - 1)
                        ? new NounPhrase(NounPhrase.Kind.NAME, name, next, next)
                        : free;
            }
            i = Math.max(next, i + 1);
        }
        return free;
    }

    private boolean isNounish(int at) {
        var token = narration.token(at);
        if (!narration.isNarrated(at) || token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.MARK) {
            return false;
        }
        if (!token.isWord()) {
            return true;
        }
        var key = token.key();
        if (lexicon.has(WordList.AUXILIARIES, key)) {
            return false;
        }
        if (lexicon.has(WordList.CONJUNCTIONS, key)) {
            return joinsNames(at);
        }
        if (token.isCapitalised() || lexicon.has(WordList.PREPOSITIONS, key)) {
            return true;
        }
        boolean verb = lexicon.has(WordList.CUES, key) || lexicon.has(WordList.FINITE_VERBS, key);
        return !verb
                || (at > 0 && narration.token(at - 1).isWord() && isDeterminer(narration.key(at - 1)))
                || (at > 0 && narration.token(at - 1).kind() == TokenKind.POSSESSIVE);
    }

    private boolean joinsNames(int at) {
        return isJoint(narration.key(at))
                && at > 0
                && narration.token(at - 1).isCapitalised()
                && narration.token(at + 1).isCapitalised();
    }

    private boolean isJoint(String key) {
        return "joins".equals(lexicon.note(WordList.CONJUNCTIONS, key));
    }

    boolean isInfinitive(int at) {
        return "infinitive".equals(lexicon.note(WordList.PREPOSITIONS, narration.key(at)));
    }

    boolean isDeterminer(int at) {
        return isDeterminer(narration.key(at));
    }

    /** Whether a token may be the first of a speaker's phrase: a capital, a determiner, a pronoun, {@code officials}. */
    boolean mayOpen(int at) {
        var token = narration.token(at);
        return token.kind() == TokenKind.NUMBER
                || (token.isWord()
                        && (token.isCapitalised()
                                || isDeterminer(token.key())
                                || isPronoun(at)
                                || isNominal(token)
                                || lexicon.isTitle(token.key())));
    }

    private boolean isLoose(int at) {
        var token = narration.token(at);
        return token.isWord()
                && (isAdverb(token) || lexicon.has(WordList.CONJUNCTIONS, token.key()))
                && !token.isAcronym();
    }
}
