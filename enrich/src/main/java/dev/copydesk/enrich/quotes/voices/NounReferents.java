package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.RoleBearers;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a noun for an office or a kind of body means, where the article names its one bearer. */
final class NounReferents {
    private static final int MAX_SENTENCES = 4;

    private final Narration narration;
    private final Lexicon lexicon;
    private final Cast cast;
    private final ReferentMentions referents;

    /** Read when a noun is first asked for: few articles do. */
    private @Nullable RoleBearers bearers;

    NounReferents(Narration narration, Cast cast, ReferentMentions referents) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.cast = cast;
        this.referents = referents;
    }

    /** Null where the phrase stays a description. */
    @Nullable
    Actor of(NounPhrase phrase) {
        var named = namedBehind(phrase.end());
        return named != null ? named : bearer(phrase);
    }

    /** {@code the Ghent minister}, where the article calls one person a minister; {@code the bureau}, where it names one. */
    private @Nullable Actor bearer(NounPhrase phrase) {
        var head = narration.key(phrase.head());
        boolean definite = lexicon.has(WordList.DETERMINERS, narration.key(phrase.first()), Note.DEFINITE);
        boolean person = lexicon.has(WordList.NOMINALS, head, Note.PERSON) || lexicon.isTitle(head);
        boolean body = lexicon.has(WordList.NOMINALS, head, Note.BODY);
        if (!definite || !(person || body) || phrase.end() > phrase.headEnd()) {
            return null;
        }
        var marks = new ArrayList<String>();
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            if (narration.token(i).kind() == TokenKind.POSSESSIVE) {
                return null;
            }
            if (narration.token(i).isCapitalised() || lexicon.isTitle(narration.key(i))) {
                marks.add(narration.key(i));
            }
        }
        if (bearers == null) {
            bearers = new RoleBearers(narration.reading(), cast);
        }
        var own = bearers.of(head, marks, !body);
        var bearer = own != null || body ? own : bearerOfSame(bearers, head, marks);
        boolean near = bearer == null || !body || referents.isNear(bearer, phrase.first(), MAX_SENTENCES);
        return near ? bearer : null;
    }

    /** {@code el juez}, where the article calls one person a {@code magistrado} and nobody a judge. */
    private @Nullable Actor bearerOfSame(RoleBearers all, String role, List<String> marks) {
        var found = new LinkedHashSet<Actor>();
        if (!all.areAny(role)) {
            for (var same : lexicon.sameRoles(role)) {
                var bearer = all.of(same, marks, true);
                if (bearer != null) {
                    found.add(bearer);
                } else if (all.areAny(same)) {
                    return null;
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** Behind {@code (OMS)}, where a token opens it; the token itself elsewhere. */
    private int behindParenthesis(int at) {
        boolean opens = at + 2 < narration.size() && narration.isNarrated(at) && narration.isPunctuation(at, "(");
        return opens && narration.isPunctuation(at + 2, ")") ? at + 3 : at;
    }

    /** {@code the mill's owner, Ada Byron}. */
    private @Nullable Actor namedBehind(int phraseEnd) {
        int end = behindParenthesis(phraseEnd);
        if (end + 1 >= narration.size()
                || !narration.isComma(end)
                || !narration.token(end + 1).isCapitalised()) {
            return null;
        }
        int name = lexicon.isTitle(narration.key(end + 1)) ? end + 2 : end + 1;
        var actor = cast.at(name);
        if (actor == null || !actor.isPerson()) {
            return null;
        }
        int after = name;
        while (after < narration.size() && cast.at(after) == actor) {
            after++;
        }
        boolean closed = after >= narration.size()
                || !narration.isNarrated(after)
                || narration.isComma(after)
                || narration.isPunctuation(after, ":(")
                || narration.isTerminator(after);
        return closed && after - end > 2 ? actor : null;
    }
}
