package dev.copydesk.enrich.quotes.syntax;

import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.language.syntax.PartOfSpeech;
import dev.copydesk.language.syntax.Relation;
import dev.copydesk.language.syntax.SyntaxTree;
import java.util.EnumSet;
import java.util.Set;

/** Whose saying a verb tells of: its subject, or that of the verb it is joined to, or the noun that its clause describes. */
final class VerbSubject {
    private static final int MAX_STEPS = 4;

    /** How a verb without a subject hangs on the verb whose subject it shares. */
    private static final Set<Relation> SHARING = EnumSet.of(Relation.CONJ, Relation.XCOMP, Relation.ADVCL);

    private final QuoteInContext quote;
    private final QuoteTree sentence;
    private final SyntaxTree tree;

    VerbSubject(QuoteInContext quote, QuoteTree sentence) {
        this.quote = quote;
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** The head of the subject; {@link SyntaxTree#NONE} where the tree does not tell. */
    int of(int verb) {
        int at = verb;
        for (int step = 0; step < MAX_STEPS && at != SyntaxTree.NONE; step++) {
            int own = own(at);
            if (own != SyntaxTree.NONE) {
                return isRelative(own) ? described(at) : named(own);
            }
            if (isPassive(at)) {
                return SyntaxTree.NONE;
            }
            if (tree.is(at, Relation.ACL) || tree.is(at, Relation.ACL_RELCL)) {
                return described(at);
            }
            at = SHARING.contains(tree.relation(at)) ? tree.head(at) : SyntaxTree.NONE;
        }
        return SyntaxTree.NONE;
    }

    private int own(int verb) {
        int subject = tree.dependent(verb, Relation.NSUBJ);
        var cue = quote.cues().at(sentence.token(verb));
        if (subject != SyntaxTree.NONE) {
            return cue != null && cue.impersonal() ? SyntaxTree.NONE : subject;
        }
        int passive = tree.dependent(verb, Relation.NSUBJ_PASS);
        if (passive != SyntaxTree.NONE && cue != null && cue.quoting()) {
            return passive;
        }
        return tree.dependent(verb, Relation.OBL_AGENT);
    }

    private boolean isPassive(int verb) {
        return tree.dependent(verb, Relation.NSUBJ_PASS) != SyntaxTree.NONE;
    }

    private boolean isRelative(int word) {
        return !sentence.isQuotation(word, quote.narration()) && quote.grammar().isRelative(sentence.token(word));
    }

    /** The noun that a clause describes. */
    private int described(int verb) {
        int clause = verb;
        for (int step = 0; step < MAX_STEPS && tree.is(clause, Relation.CONJ); step++) {
            clause = tree.head(clause);
        }
        boolean describes = tree.is(clause, Relation.ACL) || tree.is(clause, Relation.ACL_RELCL);
        int noun = describes ? tree.head(clause) : SyntaxTree.NONE;
        return noun == SyntaxTree.NONE ? noun : named(noun);
    }

    private int named(int word) {
        var wordClass = tree.partOfSpeech(word);
        boolean speaks = wordClass.isNominal()
                || wordClass == PartOfSpeech.DET
                || wordClass == PartOfSpeech.ADJ
                || wordClass == PartOfSpeech.NUM;
        return speaks && !sentence.isQuotation(word, quote.narration()) ? word : SyntaxTree.NONE;
    }
}
