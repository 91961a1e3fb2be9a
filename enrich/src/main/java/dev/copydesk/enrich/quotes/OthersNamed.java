package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.Voice;
import java.util.HashSet;

/** Counts whom a stretch of the text names besides whoever is said to speak. */
final class OthersNamed {
    /** How many words back others are looked for. */
    private static final int FARTHEST = 600;

    private final Narration narration;
    private final Cast cast;

    OthersNamed(Narration narration, Cast cast) {
        this.narration = narration;
        this.cast = cast;
    }

    /** How many people the narrator names. */
    int people(int from, int to, Voice voice) {
        var others = new HashSet<Object>();
        for (int i = Math.max(from, to - FARTHEST); i < to; i++) {
            var actor = narration.isNarrated(i) ? cast.at(i) : null;
            if (actor != null && actor.isPerson() && actor != voice.actor()) {
                others.add(actor);
            }
        }
        return others.size();
    }

    /** Whether the quotation itself names whoever is said to speak. */
    boolean isNamedIn(Utterance utterance, Voice voice) {
        for (int m : utterance.marked()) {
            int end = Math.min(narration.endToken(m), narration.firstToken(m) + FARTHEST);
            for (int i = narration.firstToken(m); i < end; i++) {
                if (voice.actor() != null && cast.at(i) == voice.actor()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many others a pronoun for an actor might mean. */
    int rivals(int from, int to, Actor actor) {
        var rivals = new HashSet<Actor>();
        for (int i = Math.max(from, to - FARTHEST); i < to; i++) {
            var other = cast.at(i);
            boolean fits = other != null
                    && other != actor
                    && other.isPerson()
                    && (other.gender() == actor.gender()
                            || other.gender() == Gender.UNKNOWN
                            || actor.gender() == Gender.UNKNOWN);
            if (fits) {
                rivals.add(other);
            }
        }
        return rivals.size();
    }
}
