package dev.copydesk.enrich.quotes.syntax;

import dev.copydesk.enrich.quotes.grammar.CueVerb;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import dev.copydesk.language.syntax.PartOfSpeech;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxTree;
import org.jspecify.annotations.Nullable;

/**
 * The verb of saying that a quotation hangs on: the nearest above it, or one whose clause is put beside what is said
 * ({@code “…,” she said}, {@code …, as she put it}).
 */
final class GoverningVerb {
    private final QuoteInContext quote;
    private final QuoteTree sentence;
    private final SyntaxTree tree;

    GoverningVerb(QuoteInContext quote, QuoteTree sentence) {
        this.quote = quote;
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** The word; {@link SyntaxTree#NONE} where there is none. */
    int word() {
        boolean own = true;
        for (int word = sentence.quotation(); word != SyntaxTree.NONE; word = tree.head(word)) {
            if (word != sentence.quotation()) {
                var cue = cue(word);
                boolean governs = cue == null ? isSaid(word) : own || !cue.isWeak();
                if (governs) {
                    return word;
                }
                own = own && tree.partOfSpeech(word) != PartOfSpeech.VERB;
            }
            int beside = beside(word);
            if (beside != SyntaxTree.NONE) {
                return beside;
            }
        }
        return SyntaxTree.NONE;
    }

    /** Whether the quotation is what a verb, one that no list has, says: {@code “…,” she retaliated}. */
    private boolean isSaid(int verb) {
        return tree.head(sentence.quotation()) == verb
                && tree.is(sentence.quotation(), Relation.CCOMP)
                && tree.partOfSpeech(verb) == PartOfSpeech.VERB
                && !sentence.isQuotation(verb, quote.narration());
    }

    private int beside(int said) {
        for (int word : tree.dependents(said)) {
            boolean aside = tree.is(word, Relation.PARATAXIS)
                    || (tree.is(word, Relation.ADVCL) && isManner(word))
                    || (said == sentence.quotation() && hasSubject(word));
            var cue = aside ? cue(word) : null;
            if (cue != null && !cue.isWeak()) {
                return word;
            }
        }
        return SyntaxTree.NONE;
    }

    private boolean hasSubject(int verb) {
        int subject = tree.dependent(verb, Relation.NSUBJ);
        return subject != SyntaxTree.NONE
                && !sentence.isQuotation(subject, quote.narration())
                && !quote.grammar().isRelative(sentence.token(subject));
    }

    /** Whether a clause begins with {@code as}. */
    private boolean isManner(int verb) {
        int mark = tree.dependent(verb, Relation.MARK);
        if (mark == SyntaxTree.NONE) {
            return false;
        }
        int token = sentence.token(mark);
        return quote.grammar().isManner(token)
                || quote.narration()
                        .lexicon()
                        .has(WordList.SUBORDINATORS, quote.narration().key(token), Note.MANNER);
    }

    private @Nullable CueVerb cue(int word) {
        var wordClass = tree.partOfSpeech(word);
        boolean verb = wordClass == PartOfSpeech.VERB || wordClass == PartOfSpeech.AUX;
        return verb && !sentence.isQuotation(word, quote.narration())
                ? quote.cues().at(sentence.token(word))
                : null;
    }
}
