package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.text.Lexicon;
import dev.copydesk.enrich.text.TokenKind;
import dev.copydesk.enrich.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds verbs that attribute, and their subjects. */
final class Cues {
    private static final int MAX_BETWEEN = 6;
    private static final int MAX_APPOSITION = 45;
    private static final int MAX_SOURCE = 5;

    private final Narration narration;
    private final NounPhrases phrases;
    private final Lexicon lexicon;

    Cues(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.phrases = phrases;
        this.lexicon = narration.lexicon();
    }

    /** The cue verb that stands at a token; null where it is none, or a noun here: {@code the report}, {@code in response}. */
    @Nullable
    Cue at(int at) {
        if (!narration.isNarrated(at) || !narration.token(at).isWord()) {
            return null;
        }
        var note = lexicon.note(WordList.CUES, narration.key(at));
        if (note == null || isNoun(at)) {
            return null;
        }
        return new Cue(
                at,
                note.equals("addressee")
                        ? Cue.Strength.ADDRESSEE
                        : note.equals("weak") ? Cue.Strength.WEAK : Cue.Strength.SPEECH);
    }

    private boolean isNoun(int at) {
        if (at == 0 || !narration.isNarrated(at - 1)) {
            return false;
        }
        var before = narration.token(at - 1);
        if (before.kind() == TokenKind.POSSESSIVE) {
            return !phrases.isPronoun(at - 2) && !isPast(at);
        }
        if (!before.isWord() || phrases.isPronoun(at - 1)) {
            return false;
        }
        var key = before.key();
        boolean governed = lexicon.has(WordList.DETERMINERS, key) && !lexicon.has(WordList.NOMINALS, key)
                || lexicon.has(WordList.POSSESSIVES, key);
        if (governed) {
            return !isPast(at) || lexicon.has(WordList.POSSESSIVES, key) || key.equals("a") || key.equals("the");
        }
        boolean gerund = narration.key(at).endsWith("ing");
        return lexicon.has(WordList.PREPOSITIONS, key)
                && !key.equals("to")
                && !gerund
                && !lexicon.has(WordList.CONJUNCTIONS, key);
    }

    private boolean isPast(int at) {
        return narration.key(at).endsWith("ed") || narration.key(at).equals("said");
    }

    /** The first cue verb from a token on, with only auxiliaries and adverbs before it; null where another word comes first. */
    @Nullable
    Cue after(int from, int limit) {
        for (int i = from; i < limit && i - from < MAX_BETWEEN; i++) {
            if (!narration.isNarrated(i)) {
                return null;
            }
            var cue = at(i);
            if (cue != null) {
                return cue;
            }
            if (!isBetween(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean isBetween(int at) {
        var token = narration.token(at);
        return token.kind() == TokenKind.POSSESSIVE
                || (token.isWord()
                        && (lexicon.has(WordList.AUXILIARIES, token.key())
                                || lexicon.has(WordList.NEGATIONS, token.key())
                                || phrases.isAdverb(token)
                                || token.is("to")));
    }

    /** The cue verb of a subject that ends before {@code from}: at once, or behind an apposition or relative clause. */
    @Nullable
    Cue of(int from, int limit) {
        var direct = after(from, limit);
        if (direct != null || from >= limit) {
            return direct;
        }
        var opening = narration.token(from).text();
        boolean apposition =
                narration.isComma(from) || narration.isDash(from) || opening.equals("(") || phrases.isRelative(from);
        if (!apposition) {
            return null;
        }
        var closing = opening.equals("(") ? ")" : phrases.isRelative(from) ? "," : opening;
        for (int i = from + 1; i < limit && i - from < MAX_APPOSITION; i++) {
            if (narration.isNarrated(i) && narration.token(i).text().equals(closing)) {
                var cue = after(i + 1, limit);
                if (cue != null && !cue.isWeak()) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** The subject of a verb that it follows in its clause, which begins at {@code start}; null where there is none. */
    @Nullable
    NounPhrase subjectBefore(int verb, int start) {
        int i = verb - 1;
        boolean passive = false;
        while (i >= start && narration.isNarrated(i) && isBetween(i)) {
            passive |= isBe(i) && !narration.key(verb).endsWith("ing");
            i--;
        }
        if (passive && !narration.key(verb).equals("quoted")) {
            return null;
        }
        if (i < start || !narration.isNarrated(i)) {
            return null;
        }
        if (phrases.isRelative(i)) {
            int end = narration.isComma(i - 1 >= start ? i - 1 : i) ? i - 1 : i;
            return end > start ? phrases.endingAt(end, start) : null;
        }
        if (narration.token(i).isWord() || narration.token(i).kind() == TokenKind.NUMBER) {
            var phrase = phrases.endingAt(i + 1, start);
            return phrase != null || verb - start > 60 ? phrase : mainSubject(start, verb);
        }
        var behind = beforeApposition(i, start);
        return behind != null ? behind : mainSubject(start, verb);
    }

    private boolean isBe(int at) {
        return switch (narration.key(at)) {
            case "is", "are", "was", "were", "be", "been", "being" -> true;
            default -> false;
        };
    }

    /** {@code Byron, the mill's owner, said}: the name before the apposition that ends at a token. */
    private @Nullable NounPhrase beforeApposition(int closing, int start) {
        var mark = narration.token(closing).text();
        var opening = mark.equals(")") ? "(" : mark;
        if (!narration.isComma(closing) && !narration.isDash(closing) && !mark.equals(")")) {
            return null;
        }
        NounPhrase nominal = null;
        for (int i = closing - 1; i > start && closing - i < MAX_APPOSITION; i--) {
            if (!narration.isNarrated(i) || !narration.token(i).text().equals(opening)) {
                continue;
            }
            var phrase = phrases.endingAt(i, start);
            if (phrase == null) {
                continue;
            }
            if (phrase.kind() != NounPhrase.Kind.NOMINAL) {
                return phrase;
            }
            nominal = nominal == null ? phrase : nominal;
        }
        return nominal;
    }

    /** The end of a phrase that names a source without a verb, such as {@code according to}; {@code from} where none begins. */
    int endOfSource(int from, int limit) {
        var phrase = new StringBuilder();
        int end = from;
        for (int i = from;
                i < limit && i < from + MAX_SOURCE && narration.token(i).isWord();
                i++) {
            phrase.append(i == from ? "" : " ").append(narration.key(i));
            if (lexicon.has(WordList.ACCORDING, phrase.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    /** The first noun phrase of a clause that no preposition governs. */
    @Nullable
    NounPhrase mainSubject(int start, int limit) {
        int i = start;
        while (i < limit) {
            if (!narration.isNarrated(i)) {
                i = narration.endToken(narration.markedAt(i));
                continue;
            }
            var token = narration.token(i);
            if (token.isWord() && lexicon.has(WordList.PREPOSITIONS, token.key()) && !token.isAcronym()) {
                i = afterFronted(i, limit);
                continue;
            }
            boolean skipped =
                    !token.isWord() || lexicon.has(WordList.CONJUNCTIONS, token.key()) || phrases.isAdverb(token);
            var phrase = skipped ? null : phrases.at(i, limit);
            if (phrase != null) {
                return phrase;
            }
            i++;
        }
        return null;
    }

    /** Behind the comma that ends a fronted adverbial, or behind its noun phrase. */
    private int afterFronted(int preposition, int limit) {
        for (int i = preposition + 1; i < limit && i - preposition < 25; i++) {
            if (narration.isNarrated(i) && narration.isComma(i)) {
                return i + 1;
            }
        }
        var governed = phrases.at(preposition + 1, limit);
        return governed == null ? preposition + 1 : Math.max(governed.end(), preposition + 1);
    }
}
