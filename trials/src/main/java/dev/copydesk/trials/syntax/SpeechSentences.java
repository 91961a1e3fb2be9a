package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes sentences in which someone speaks of sentences in which someone does something: {@code The owner of the mill left}
 * gives {@code “…”, said the owner of the mill}. Treebanks have few of these, newspapers many.
 */
final class SpeechSentences {
    private static final int LONGEST_SUBJECT = 18;
    private static final Token COMMA = new Token(TokenKind.PUNCTUATION, 0, 1, ",", ",", false);
    private static final Token COLON = new Token(TokenKind.PUNCTUATION, 0, 1, ":", ":", false);

    private final Lexicon lexicon;
    private final Random random;
    private final boolean verbSecond;

    /** Verbs of speech as often as the treebank has them. */
    private final List<Token> verbs = new ArrayList<>();

    SpeechSentences(Lexicon lexicon, Random random) {
        this.lexicon = lexicon;
        this.random = random;
        this.verbSecond = lexicon.has(Trait.VERB_SECOND);
    }

    void observe(List<TrainingSentence> sentences) {
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                var token = sentence.tokens().get(i);
                if (isFinite(sentence, i) && lexicon.has(WordList.CUES, token.key(), Note.SPEECH)) {
                    verbs.add(SentenceVariants.lowerCase(token));
                }
            }
        }
    }

    private static boolean isFinite(TrainingSentence sentence, int at) {
        return sentence.tags().get(at).equals("VERB:Fin");
    }

    /**
     * The sentence with the verb of speech above what is said, where it stands at either end: treebanks have it so, or the
     * other way round.
     */
    TrainingSentence governed(TrainingSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean speech = sentence.relations()[i] == Relation.PARATAXIS
                    && isFinite(sentence, i)
                    && lexicon.has(WordList.CUES, sentence.tokens().get(i).key());
            if (speech && subject(sentence, i) >= 0 && standsAtEnd(sentence, i)) {
                return turned(sentence, i);
            }
        }
        return sentence;
    }

    /** Whether nothing but punctuation and its own words stands before or behind a clause, among the words of its head. */
    private static boolean standsAtEnd(TrainingSentence sentence, int verb) {
        var clause = sentence.subtree(verb);
        var whole = sentence.subtree(sentence.heads()[verb]);
        boolean before = false;
        boolean behind = false;
        boolean passed = false;
        for (int i = 0; i < clause.length; i++) {
            passed |= clause[i];
            boolean other = whole[i] && !clause[i] && sentence.relations()[i] != Relation.PUNCT;
            before |= other && !passed;
            behind |= other && passed;
        }
        return before != behind;
    }

    private static TrainingSentence turned(TrainingSentence sentence, int verb) {
        int said = sentence.heads()[verb];
        var heads = sentence.heads().clone();
        var relations = sentence.relations().clone();
        heads[verb] = heads[said];
        relations[verb] = relations[said];
        heads[said] = verb;
        relations[said] = Relation.CCOMP;
        for (int i = 0; i < heads.length; i++) {
            boolean beyond = (i - verb) * (said - verb) < 0;
            if (heads[i] == said && beyond) {
                heads[i] = verb;
            }
        }
        return new TrainingSentence(sentence.number(), sentence.tokens(), sentence.tags(), heads, relations);
    }

    private static int subject(TrainingSentence sentence, int verb) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.heads()[i] == verb && sentence.relations()[i] == Relation.NSUBJ) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a sentence in which the subject speaks. */
    void addTo(List<TrainingSentence> all, TrainingSentence sentence) {
        for (int verb = 0; verb < sentence.size() && !verbs.isEmpty(); verb++) {
            int subject = isFinite(sentence, verb) ? subject(sentence, verb) : -1;
            var words = subject < 0 ? null : words(sentence, subject);
            if (words != null) {
                all.add(spoken(sentence, verb, words));
                return;
            }
        }
    }

    /** The words of a subject, in which nothing else stands; null where it is one that cannot stand elsewhere. */
    private static boolean @Nullable [] words(TrainingSentence sentence, int subject) {
        var words = sentence.subtree(subject);
        int first = 0;
        while (!words[first]) {
            first++;
        }
        int last = words.length - 1;
        while (!words[last]) {
            last--;
        }
        for (int i = first; i <= last; i++) {
            if (!words[i]) {
                return null;
            }
        }
        boolean relative = sentence.tags().get(subject).endsWith(":Rel");
        return relative || last - first >= LONGEST_SUBJECT ? null : words;
    }

    private TrainingSentence spoken(TrainingSentence sentence, int verb, boolean[] subject) {
        var said = new SentenceBuilder(rooted(sentence, verb));
        var cue = verbs.get(random.nextInt(verbs.size()));
        int order = random.nextInt(verbSecond ? 3 : 5);
        if (order == 0) {
            keep(said, sentence, subject, true);
            said.keep(verb, cue);
            said.insert(random.nextInt(3) == 0 ? COMMA : COLON, "PUNCT", verb, Relation.PUNCT);
            return quotation(said, verb).build();
        }
        quotation(said, verb);
        if (random.nextInt(3) > 0) {
            said.insert(COMMA, "PUNCT", verb, Relation.PUNCT);
        }
        if (order > 2) {
            keep(said, sentence, subject, false);
            said.keep(verb, cue);
        } else {
            said.keep(verb, cue);
            keep(said, sentence, subject, false);
        }
        if (random.nextInt(4) == 0) {
            said.insert(COMMA, "PUNCT", verb, Relation.PUNCT);
            quotation(said, verb);
        }
        return said.build();
    }

    private static TrainingSentence rooted(TrainingSentence sentence, int verb) {
        var heads = sentence.heads().clone();
        var relations = sentence.relations().clone();
        heads[verb] = -1;
        relations[verb] = Relation.ROOT;
        return new TrainingSentence(sentence.number(), sentence.tokens(), sentence.tags(), heads, relations);
    }

    private static SentenceBuilder quotation(SentenceBuilder said, int verb) {
        return said.insert(SyntaxParser.quotation(0, 2), "X", verb, Relation.CCOMP);
    }

    private static void keep(SentenceBuilder said, TrainingSentence sentence, boolean[] words, boolean opening) {
        for (int i = 0; i < words.length; i++) {
            if (words[i]) {
                var token = sentence.tokens().get(i);
                boolean capital = opening || i > 0 || sentence.tags().get(i).matches("PROPN|NOUN");
                said.keep(i, capital ? token : SentenceVariants.lowerCase(token));
            }
        }
    }
}
