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

/** Who is meant by a noun for a role. */
final class RoleNames {
    private final Narration narration;
    private final Lexicon lexicon;
    private final Cast cast;

    /** Read when a role is first asked for: few articles do. */
    private @Nullable RoleBearers bearers;

    RoleNames(Narration narration, Cast cast) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.cast = cast;
    }

    /** The one whose role a phrase tells: named right behind it, or the one person to whom the article gives the role; or null. */
    @Nullable
    Actor bearer(NounPhrase phrase) {
        var named = namedBehind(phrase.end());
        return named != null ? named : onlyBearer(phrase);
    }

    /** {@code the Ghent minister}, where the article calls one person a minister. */
    private @Nullable Actor onlyBearer(NounPhrase phrase) {
        boolean definite = lexicon.has(WordList.DETERMINERS, narration.key(phrase.first()), Note.DEFINITE);
        boolean one = lexicon.has(WordList.NOMINALS, narration.key(phrase.head()), Note.PERSON);
        if (!definite || !one || phrase.end() > phrase.headEnd()) {
            return null;
        }
        var marks = new ArrayList<String>();
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            if (narration.token(i).kind() == TokenKind.POSSESSIVE) {
                return null;
            }
            if (narration.token(i).isCapitalised()) {
                marks.add(narration.key(i));
            }
        }
        if (bearers == null) {
            bearers = new RoleBearers(narration.reading(), cast);
        }
        var role = narration.key(phrase.head());
        var own = bearers.of(role, marks);
        return own != null ? own : bearerOfSame(bearers, role, marks);
    }

    /** {@code el juez}, where the article calls one person a {@code magistrado} and nobody a judge. */
    private @Nullable Actor bearerOfSame(RoleBearers all, String role, List<String> marks) {
        var found = new LinkedHashSet<Actor>();
        if (!all.areAny(role)) {
            for (var same : lexicon.sameRoles(role)) {
                var bearer = all.of(same, marks);
                if (bearer != null) {
                    found.add(bearer);
                } else if (all.areAny(same)) {
                    return null;
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** {@code the mill's owner, Ada Byron}. */
    private @Nullable Actor namedBehind(int phraseEnd) {
        int end = behindParenthesis(phraseEnd);
        if (end + 1 >= narration.size()
                || !narration.isComma(end)
                || !narration.token(end + 1).isCapitalised()) {
            return null;
        }
        var actor = cast.at(end + 1);
        if (actor == null || !actor.isPerson()) {
            return null;
        }
        int after = end + 1;
        while (after < narration.size() && cast.at(after) == actor) {
            after++;
        }
        boolean closed = after >= narration.size()
                || !narration.isNarrated(after)
                || narration.isComma(after)
                || narration.isPunctuation(after, "(")
                || narration.isTerminator(after);
        return closed && after - end > 2 ? actor : null;
    }

    /** Behind {@code (OMS)}, where a token opens it; the token itself elsewhere. */
    private int behindParenthesis(int at) {
        boolean opens = at + 2 < narration.size() && narration.isNarrated(at) && narration.isPunctuation(at, "(");
        return opens && narration.isPunctuation(at + 2, ")") ? at + 3 : at;
    }
}
