package dev.copydesk.enrich.quotes.syntax;

import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxTree;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as the tree of the quotation's sentence has it.
 *
 * @param head the token that the speaker's phrase hangs on: {@code spokesman} of {@code a spokesman for the mill}
 * @param cue the token of the verb, or the first of the phrase, that attributes
 * @param name the tokens of the phrase, those of names that stand beside it included
 */
public record SyntacticSpeaker(int head, int cue, Set<Integer> name) {
    private static final Set<Relation> PARTS = EnumSet.of(
            Relation.FLAT,
            Relation.COMPOUND,
            Relation.APPOS,
            Relation.AMOD,
            Relation.DET,
            Relation.NUMMOD,
            Relation.CASE);

    /** Null where the tree does not tell. */
    public static @Nullable SyntacticSpeaker of(QuoteInContext quote) {
        var sentence = QuoteTree.of(quote);
        if (sentence == null) {
            return null;
        }
        int verb = new GoverningVerb(quote, sentence).word();
        if (verb != SyntaxTree.NONE) {
            int subject = new VerbSubject(quote, sentence).of(verb);
            return subject == SyntaxTree.NONE ? null : of(sentence, subject, sentence.token(verb));
        }
        return source(quote, sentence);
    }

    /** {@code according to Ada Byron}. */
    private static @Nullable SyntacticSpeaker source(QuoteInContext quote, QuoteTree sentence) {
        for (int word = 0; word < sentence.size(); word++) {
            int token = sentence.token(word);
            if (sentence.isQuotation(word, quote.narration())) {
                continue;
            }
            int behind = quote.sources().endOfSource(token, quote.narration().size());
            int first = behind > token ? sentence.word(behind) : SyntaxTree.NONE;
            if (first != SyntaxTree.NONE && !sentence.isQuotation(first, quote.narration())) {
                return of(sentence, sentence.tree().top(first, PARTS), token);
            }
        }
        return null;
    }

    private static SyntacticSpeaker of(QuoteTree sentence, int word, int cue) {
        var name = new TreeSet<Integer>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.tree().top(i, PARTS) == word) {
                name.add(sentence.token(i));
            }
        }
        name.add(sentence.token(word));
        return new SyntacticSpeaker(sentence.token(word), cue, Collections.unmodifiableSet(name));
    }

    /** Whether a phrase names the same speaker. */
    public boolean isNamedBy(NounPhrase phrase) {
        return (phrase.first() <= head && head < phrase.headEnd()) || name.contains(phrase.head());
    }

    /** Whether the tree names the speaker of an attribution. */
    public static Agreement agreement(QuoteInContext quote, FoundAttribution found) {
        var speaker = of(quote);
        return speaker == null
                ? Agreement.SILENT
                : speaker.isNamedBy(found.speaker()) ? Agreement.AGREES : Agreement.DIFFERS;
    }
}
