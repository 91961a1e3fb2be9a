package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.List;

/** Where the people of a text are named, and in what place of a sentence. */
final class PersonMentions {
    private final Narration narration;
    private final Cast cast;
    private final Lexicon lexicon;
    private final List<Mention> mentions = new ArrayList<>();
    private final int[] sentenceOfToken;

    /**
     * A name in the text.
     *
     * @param governed whether a preposition or a verb stands before it, so that it is no subject
     * @param owner whether it owns the noun behind it
     * @param joined whether {@code and} joins it to the name before it
     */
    record Mention(
            Actor actor,
            int token,
            int end,
            int sentence,
            boolean quoted,
            boolean subject,
            boolean governed,
            boolean owner,
            boolean joined) {}

    PersonMentions(Narration narration, Cast cast) {
        this.narration = narration;
        this.cast = cast;
        this.lexicon = narration.lexicon();
        this.sentenceOfToken = new int[narration.size()];
        var sentences = narration.reading().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++) {
                sentenceOfToken[i] = s;
            }
        }
        collect();
    }

    int size() {
        return mentions.size();
    }

    Mention get(int index) {
        return mentions.get(index);
    }

    /** The index of the sentence that holds a token. */
    int sentenceOf(int token) {
        return sentenceOfToken[token];
    }

    /** The index of the last mention that begins before a token; -1 where none does. */
    int lastBefore(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).token() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void collect() {
        for (int i = 0; i < narration.size(); ) {
            var actor = cast.at(i);
            if (actor == null) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < narration.size() && cast.at(end) == actor && sentenceOfToken[end] == sentenceOfToken[i]) {
                end++;
            }
            if (actor.isPerson()) {
                mentions.add(mention(actor, i, end));
            }
            i = end;
        }
    }

    private Mention mention(Actor actor, int first, int end) {
        int before = first - 1;
        while (before >= 0 && narration.token(before).isWord() && isModifier(before)) {
            before--;
        }
        boolean governed = before >= 0 && narration.token(before).isWord() && isGovernor(before);
        boolean owner = end < narration.size() && narration.token(end).kind() == TokenKind.POSSESSIVE;
        boolean joined = before > 0 && isJoint(before) && cast.at(before - 1) != null;
        boolean leads = end + 1 < narration.size() && isJoint(end) && cast.at(end + 1) != null;
        boolean subject = !governed && !owner && end < narration.size() && (leads || isPredicate(end));
        return new Mention(
                actor,
                first,
                end,
                sentenceOfToken[first],
                !narration.isNarrated(first),
                subject,
                governed,
                owner,
                joined);
    }

    private boolean isJoint(int at) {
        return lexicon.has(WordList.CONJUNCTIONS, narration.key(at), Note.JOINS);
    }

    private boolean isModifier(int at) {
        var key = narration.key(at);
        return lexicon.isTitle(key) || lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.NOMINALS, key);
    }

    private boolean isGovernor(int at) {
        var key = narration.key(at);
        return lexicon.has(WordList.SUBORDINATORS, key)
                || (lexicon.has(WordList.PREPOSITIONS, key) && !lexicon.has(WordList.CONJUNCTIONS, key))
                || isAddressing(key);
    }

    private boolean isAddressing(String key) {
        var cue = lexicon.notes(WordList.CUES, key);
        return cue != null && cue.isOnly(Note.ADDRESSEE);
    }

    private boolean isPredicate(int at) {
        var token = narration.token(at);
        if (!token.isWord()) {
            return narration.isComma(at) || narration.isDash(at);
        }
        boolean function =
                lexicon.has(WordList.PREPOSITIONS, token.key()) || lexicon.has(WordList.CONJUNCTIONS, token.key());
        return !function || lexicon.has(WordList.PRONOUNS, token.key());
    }
}
