package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes training sentences more like those that the product parses: some without their full stop, some in lower case, some with a
 * quotation as one token in the place of some of their words.
 */
final class SentenceVariants {
    private static final double WITHOUT_STOP = 0.12;
    private static final double LOWER_CASE = 0.03;
    private static final double QUOTED_CLAUSE = 0.6;
    private static final double QUOTED_WORDS = 0.3;
    private static final int TRIES = 6;
    private static final int MOST_QUOTED = 9;

    private final Random random;
    private final SpeechSentences speech;

    SentenceVariants(Lexicon lexicon, Random random) {
        this.random = random;
        this.speech = new SpeechSentences(lexicon, random);
    }

    /** The sentences and their variants. */
    List<TrainingSentence> of(List<TrainingSentence> sentences) {
        var all = new ArrayList<TrainingSentence>();
        speech.observe(sentences);
        for (var sentence : sentences) {
            if (sentence.isTree()) {
                addTo(all, speech.governed(sentence));
            }
        }
        all.removeIf(sentence -> !sentence.isTree() || sentence.size() < 1);
        return all;
    }

    private void addTo(List<TrainingSentence> all, TrainingSentence sentence) {
        boolean brief = sentence.size() < 4;
        all.add(!brief && random.nextDouble() < WITHOUT_STOP ? withoutStop(sentence) : sentence);
        if (brief) {
            return;
        }
        if (random.nextDouble() < LOWER_CASE) {
            all.add(lowerCase(sentence));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.relations()[i] == Relation.CCOMP && random.nextDouble() < QUOTED_CLAUSE) {
                quoted(sentence, sentence.subtree(i), i, all);
            }
        }
        if (random.nextDouble() < QUOTED_WORDS) {
            quotedWords(sentence, all);
        }
        speech.addTo(all, sentence);
    }

    private static TrainingSentence withoutStop(TrainingSentence sentence) {
        int last = sentence.size() - 1;
        if (sentence.tokens().get(last).kind() != TokenKind.PUNCTUATION || sentence.heads()[last] < 0) {
            return sentence;
        }
        var kept = new SentenceBuilder(sentence);
        for (int i = 0; i < last; i++) {
            kept.keep(i);
        }
        return kept.build();
    }

    private static TrainingSentence lowerCase(TrainingSentence sentence) {
        var lower = new SentenceBuilder(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            lower.keep(i, lowerCase(sentence.tokens().get(i)));
        }
        return lower.build();
    }

    static Token lowerCase(Token token) {
        return new Token(
                token.kind(), token.from(), token.to(), token.text().toLowerCase(Locale.ROOT), token.key(), false);
    }

    /** Some words that depend on one of them. */
    private void quotedWords(TrainingSentence sentence, List<TrainingSentence> all) {
        for (int n = 0; n < TRIES; n++) {
            int from = random.nextInt(sentence.size());
            int to = Math.min(sentence.size(), from + 1 + random.nextInt(MOST_QUOTED));
            var words = new boolean[sentence.size()];
            int top = -1;
            int tops = 0;
            for (int i = from; i < to; i++) {
                words[i] = true;
                int head = sentence.heads()[i];
                if (head < from || head >= to) {
                    top = i;
                    tops++;
                }
            }
            boolean stop = sentence.relations()[from] == Relation.PUNCT || to - from > sentence.size() - 2;
            if (tops == 1 && !stop && quoted(sentence, words, top, all)) {
                return;
            }
        }
    }

    /** The sentence with a quotation in the place of words that stand together; their marks, and sometimes a comma, go with them. */
    private boolean quoted(TrainingSentence sentence, boolean[] words, int top, List<TrainingSentence> all) {
        int from = 0;
        while (!words[from]) {
            from++;
        }
        int to = from;
        while (to < words.length && words[to]) {
            to++;
        }
        for (int i = to; i < words.length; i++) {
            if (words[i]) {
                return false;
            }
        }
        if (from > 0 && isMark(sentence, from - 1) && isMark(sentence, to)) {
            from--;
            to++;
        }
        if (isStop(sentence, to) && random.nextBoolean()) {
            to++;
        }
        var quoted = new SentenceBuilder(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (i < from || i >= to) {
                quoted.keep(i);
            } else if (i == top) {
                quoted.quote(top);
            }
        }
        var variant = quoted.build();
        return variant.size() > 1 && all.add(variant);
    }

    private static boolean isMark(TrainingSentence sentence, int at) {
        return at < sentence.size() && sentence.tokens().get(at).kind() == TokenKind.MARK;
    }

    private static boolean isStop(TrainingSentence sentence, int at) {
        return at < sentence.size()
                && sentence.tokens().get(at).kind() == TokenKind.PUNCTUATION
                && ",.".contains(sentence.tokens().get(at).text());
    }
}
