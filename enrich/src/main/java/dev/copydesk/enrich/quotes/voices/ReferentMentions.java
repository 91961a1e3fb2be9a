package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of an actor's mentions tells who is meant by a phrase that does not name them in full: for a pronoun the mention that
 * counted most, for a noun the name beside it or the last one before, for a part of a name the first mention in full.
 */
final class ReferentMentions {
    /** Names of more tokens are none; it bounds the work for a mention. */
    private static final int MAX_NAME = 16;

    private final Narration narration;
    private final PronounAntecedents antecedents;
    private final Map<Actor, List<TokenStretch>> mentions = new HashMap<>();
    private final Map<Actor, TokenStretch> inFull = new HashMap<>();

    ReferentMentions(Narration narration, Cast cast, PronounAntecedents antecedents) {
        this.narration = narration;
        this.antecedents = antecedents;
        for (int i = 0; i < narration.size(); ) {
            var actor = cast.at(i);
            int end = i + 1;
            while (end < narration.size() && end - i < MAX_NAME && actor != null && cast.at(end) == actor) {
                end++;
            }
            if (actor != null) {
                add(actor, new TokenStretch(i, end));
            }
            i = end;
        }
    }

    private void add(Actor actor, TokenStretch mention) {
        mentions.computeIfAbsent(actor, a -> new ArrayList<>()).add(mention);
        if (isInFull(mention, actor)) {
            inFull.putIfAbsent(actor, mention);
        }
    }

    private boolean isInFull(TokenStretch mention, Actor actor) {
        return narration.text(mention).equals(actor.name());
    }

    /** Null where the phrase holds the fullest name itself. */
    @Nullable
    TokenStretch of(NounPhrase phrase, Actor actor) {
        var all = mentions.getOrDefault(actor, List.of());
        int next = firstFrom(all, phrase.first());
        boolean named = next < all.size() && all.get(next).first() < phrase.end();
        if (named) {
            var own = all.get(next);
            return isInFull(own, actor) ? null : inFull.get(actor);
        }
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            var decisive = antecedents.decisive(phrase.first(), actor);
            return decisive != null ? decisive : before(all, next);
        }
        boolean beside = next < all.size() && all.get(next).first() <= phrase.end() + 1;
        return beside ? all.get(next) : before(all, next);
    }

    /** Whether an actor is named at most so many sentences before a token. */
    boolean isNear(Actor actor, int token, int sentences) {
        var all = mentions.getOrDefault(actor, List.of());
        int next = firstFrom(all, token);
        var reading = narration.reading();
        return next > 0
                && reading.sentenceAt(token)
                                - reading.sentenceAt(all.get(next - 1).first())
                        <= sentences;
    }

    /** Whether the narrator names someone of a gender between two tokens. */
    boolean isNamedBetween(int from, int to, Gender gender) {
        return mentions.keySet().stream()
                .filter(actor -> actor.isPerson() && (actor.gender() == gender || actor.gender() == Gender.UNKNOWN))
                .flatMap(actor -> mentions.getOrDefault(actor, List.of()).stream())
                .anyMatch(mention ->
                        mention.first() > from && mention.first() < to && narration.isNarrated(mention.first()));
    }

    private static @Nullable TokenStretch before(List<TokenStretch> all, int next) {
        return next > 0 ? all.get(next - 1) : all.isEmpty() ? null : all.get(0);
    }

    /** The first mention that begins at or after a token. */
    private static int firstFrom(List<TokenStretch> all, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
