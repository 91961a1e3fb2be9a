package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.Token;
import dev.copydesk.language.WordClass;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.List;

/**
 * The noun phrases of a language whose words have no classes: behind a small word, words that are none, and what little words
 * join to them ({@code le principe de précaution}).
 */
final class PlainPhrases {
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 3;
    private static final int LONGEST_LINK = 2;
    private static final int LONGEST_ENDING = 6;

    private static final List<WordList> SMALL = List.of(
            WordList.DETERMINERS,
            WordList.POSSESSIVES,
            WordList.PREPOSITIONS,
            WordList.PRONOUNS,
            WordList.CONJUNCTIONS,
            WordList.AUXILIARIES,
            WordList.OBJECTS,
            WordList.ADVERBS,
            WordList.SUBORDINATORS,
            WordList.NEGATIONS,
            WordList.FINITE_VERBS);

    private static final List<WordList> BEFORE_NOUNS =
            List.of(WordList.DETERMINERS, WordList.POSSESSIVES, WordList.PREPOSITIONS);

    private final Reading reading;
    private final Lexicon lexicon;
    private final TagWords words;

    PlainPhrases(Reading reading, TagWords words) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.words = words;
    }

    /** Whether phrases of its language are found so. */
    boolean apply() {
        return !words.links().isEmpty();
    }

    /**
     * A phrase at the tokens {@code [from, end)}.
     *
     * @param whole whether no more words belong to it
     */
    record PlainPhrase(int from, int end, boolean whole) {}

    List<PlainPhrase> in(Sentence sentence) {
        var phrases = new ArrayList<PlainPhrase>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isWord(i) && opens(i, sentence)) {
                add(i, sentence.endToken(), phrases);
            }
        }
        return phrases;
    }

    private void add(int from, int sentenceEnd, List<PlainPhrase> phrases) {
        var ends = new ArrayList<Integer>();
        int end = from + 1;
        ends.add(end);
        while (ends.size() < MOST_WORDS) {
            int next = end;
            while (next - end < LONGEST_LINK && next < sentenceEnd && adjoins(next) && isLink(next)) {
                next++;
            }
            boolean joined = next > end;
            if (next >= sentenceEnd
                    || !adjoins(next)
                    || !(joined ? isNounOrName(next) : isWord(next) && !isVerb(next))) {
                break;
            }
            end = next + 1;
            while (reading.wordClass(next) == WordClass.NAME
                    && end < sentenceEnd
                    && adjoins(end)
                    && reading.wordClass(end) == WordClass.NAME) {
                end++;
            }
            ends.add(end);
        }
        for (int stop : ends) {
            phrases.add(new PlainPhrase(from, stop, stop == end));
        }
    }

    /** Whether a word could be a noun or what describes one. */
    boolean isWord(int at) {
        var token = token(at);
        return token.isWord() && !token.isCapitalised() && token.text().length() >= SHORTEST && isOpen(token);
    }

    private boolean isOpen(Token token) {
        var key = token.key();
        return !words.empty().contains(key)
                && !words.measures().contains(key)
                && !words.links().contains(key)
                && SMALL.stream().noneMatch(list -> lexicon.has(list, key));
    }

    private boolean isNounOrName(int at) {
        return isWord(at) || reading.wordClass(at) == WordClass.NAME;
    }

    private boolean opens(int at, Sentence sentence) {
        if (at == sentence.firstToken()) {
            return true;
        }
        var before = token(at - 1).key();
        return !token(at - 1).isWord() || BEFORE_NOUNS.stream().anyMatch(list -> lexicon.has(list, before));
    }

    private boolean isLink(int at) {
        return words.links().contains(token(at).key())
                || (at > 0
                        && words.links().contains(token(at - 1).key())
                        && lexicon.has(WordList.DETERMINERS, token(at).key()));
    }

    private boolean isVerb(int at) {
        var key = token(at).key();
        for (int length = 1; length <= LONGEST_ENDING && length < key.length() - 1; length++) {
            if (words.verbEndings().contains("-" + key.substring(key.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private boolean adjoins(int at) {
        return token(at).from() - token(at - 1).to() <= 1;
    }

    private Token token(int at) {
        return reading.tokens().get(at);
    }
}
