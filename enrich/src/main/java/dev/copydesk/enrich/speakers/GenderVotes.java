package dev.copydesk.enrich.speakers;

import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Learns the gender of the people in a text: from titles, then given names, then from the pronouns in sentences that name
 * no one else.
 */
final class GenderVotes {
    private final Reading reading;
    private final Cast cast;
    private final Map<Actor, Integer> votes = new HashMap<>();

    GenderVotes(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    void learn() {
        cast.everyone().stream()
                .filter(Actor::isPerson)
                .forEach(actor -> actor.learnGender(cast.genderOfGivenName(actor)));
        Actor last = null;
        int paragraph = -1;
        for (var sentence : reading.sentences()) {
            var only = onlyPerson(sentence);
            boolean next = sentence.paragraph() == paragraph || sentence.paragraph() == paragraph + 1;
            if (only != null) {
                vote(sentence, only, false);
            } else if (last != null && next && !namesAnyone(sentence)) {
                vote(sentence, last, true);
            }
            last = only;
            paragraph = sentence.paragraph();
        }
        votes.forEach((actor, vote) -> {
            if (vote != 0) {
                actor.learnGender(vote > 0 ? Gender.MALE : Gender.FEMALE);
            }
        });
    }

    private @Nullable Actor onlyPerson(Sentence sentence) {
        Actor only = null;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            var actor = cast.at(i);
            if (actor != null && actor.isPerson()) {
                if (only != null && only != actor) {
                    return null;
                }
                only = actor;
            }
        }
        return only;
    }

    private boolean namesAnyone(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            var actor = cast.at(i);
            if (actor != null && actor.isPerson()) {
                return true;
            }
        }
        return false;
    }

    /** @param known whether the actor was named before the sentence; what belongs to someone else may stand before the name */
    private void vote(Sentence sentence, Actor actor, boolean known) {
        if (actor.gender() != Gender.UNKNOWN) {
            return;
        }
        boolean quoted = false;
        boolean named = known;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            var token = reading.tokens().get(i);
            quoted ^= token.kind() == TokenKind.MARK
                    && QuoteCharacters.isDouble(token.text().charAt(0));
            named |= cast.at(i) == actor;
            var gender = quoted ? Gender.UNKNOWN : Gender.of(reading.lexicon().notes(WordList.PRONOUNS, token.key()));
            if (gender == Gender.UNKNOWN && !quoted && named) {
                gender = Gender.of(reading.lexicon().notes(WordList.POSSESSIVES, token.key()));
            }
            if (gender != Gender.UNKNOWN) {
                votes.merge(actor, gender == Gender.MALE ? 1 : -1, Integer::sum);
            }
        }
    }
}
