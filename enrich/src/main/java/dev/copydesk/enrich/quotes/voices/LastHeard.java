package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordNotes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the article quoted last, for pronouns that stand for a body, a document, a group or someone without a name. */
final class LastHeard {
    private static final int MAX_SENTENCES = 4;
    private static final int NEAR = 2;

    private final Narration narration;
    private final ReferentMentions mentions;
    private final PhraseGenders genders;
    private final boolean isGendered;

    /** Of those without a name, what their phrase tells. */
    private final Map<String, Gender> told = new HashMap<>();

    private @Nullable Voice heard;
    private int heardAt;

    LastHeard(Narration narration, ReferentMentions mentions) {
        this.narration = narration;
        this.mentions = mentions;
        this.genders = new PhraseGenders(narration);
        this.isGendered = narration.lexicon().has(Trait.GRAMMATICAL_GENDER);
    }

    void is(Voice voice, int token) {
        heard = voice;
        heardAt = token;
    }

    @Nullable
    Voice voice() {
        return heard;
    }

    /** The token at which they spoke. */
    int at() {
        return heardAt;
    }

    /** Keeps the gender that a phrase tells of someone without a name. */
    void learn(Voice voice, NounPhrase phrase) {
        told.put(voice.id(), genders.of(phrase));
    }

    /** {@code it}, {@code they}: the body, document or group that spoke last, not long ago. */
    @Nullable
    Voice collective(WordNotes notes, int at) {
        if (heard == null || distance(at) > MAX_SENTENCES) {
            return null;
        }
        boolean fits =
                switch (heard.kind()) {
                    case ORGANISATION -> notes.has(Note.THING) || notes.has(Note.PLURAL);
                    case DOCUMENT -> notes.has(Note.THING);
                    case GROUP -> notes.has(Note.PLURAL);
                    default -> false;
                };
        return fits ? heard : null;
    }

    /** {@code « … », indique la préfecture. « … », précise-t-elle}: whoever spoke last and is no person by name, if nobody else is named since. */
    @Nullable
    Voice gendered(Gender gender, int at) {
        if (!isGendered
                || heard == null
                || distance(at) > NEAR
                || (heard.actor() != null && heard.actor().isPerson())) {
            return null;
        }
        var known = told.getOrDefault(heard.id(), Gender.UNKNOWN);
        boolean fits = known == Gender.UNKNOWN || known == gender;
        return fits && !mentions.isNamedBetween(heardAt, at, gender) ? heard : null;
    }

    private int distance(int at) {
        var reading = narration.reading();
        return reading.sentenceAt(at) - reading.sentenceAt(heardAt);
    }
}
