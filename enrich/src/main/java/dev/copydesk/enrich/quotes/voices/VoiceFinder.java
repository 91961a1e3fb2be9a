package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.SpeakerIds;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.UnattributedReason;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.WordList;
import dev.copydesk.language.WordNotes;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by the phrase that names a speaker. */
public final class VoiceFinder {
    private static final int MAX_SENTENCES = 4;

    private final Narration narration;
    private final Reading reading;
    private final Lexicon lexicon;
    private final Cast cast;
    private final PronounAntecedents antecedents;
    private final @Nullable NominalAntecedents nominals;
    private final ReferentMentions referents;
    private final RoleNames roles;
    private final DroppedSubjects dropped;
    private final SpeakerIds ids;

    private @Nullable Actor spoke;
    private int spokeAt;
    private @Nullable Voice heard;
    private int heardAt;
    private UnattributedReason unattributed = UnattributedReason.NO_CUE;

    public VoiceFinder(NarrationAnalysis analysis, Cast cast) {
        var clauses = analysis.subjects().verbSecond();
        this.narration = analysis.narration();
        this.reading = narration.reading();
        this.lexicon = narration.lexicon();
        this.cast = cast;
        this.antecedents = new PronounAntecedents(narration, cast);
        this.nominals = clauses == null ? null : new NominalAntecedents(narration, clauses);
        this.referents = new ReferentMentions(narration, cast, antecedents);
        this.roles = new RoleNames(narration, cast);
        this.dropped = new DroppedSubjects(narration, cast, analysis.subjects(), analysis.cues());
        this.ids = new SpeakerIds(reading.article());
    }

    /** The mention that tells whom a phrase means, where the phrase alone does not. */
    @Nullable
    public TokenStretch antecedent(NounPhrase phrase, Voice voice) {
        return voice.actor() == null ? null : referents.of(phrase, voice.actor());
    }

    /** Keeps in mind who spoke last. */
    public void heard(Voice voice, int token) {
        heard = voice;
        heardAt = token;
        if (voice.actor() != null) {
            spoke = voice.actor();
            spokeAt = token;
        }
    }

    /** Who a phrase means; null where it is a pronoun that nobody fits. */
    @Nullable
    public Voice of(NounPhrase phrase) {
        unattributed = phrase.kind() == NounPhrase.Kind.HIDDEN
                ? UnattributedReason.ANONYMOUS
                : UnattributedReason.PRONOUN_UNRESOLVED;
        return switch (phrase.kind()) {
            case PRONOUN -> ofPronoun(phrase.first());
            case NAME -> ofName(phrase);
            case NOMINAL -> ofNominal(phrase);
            case HIDDEN -> null;
            case DROPPED -> ofDropped(phrase.first());
        };
    }

    /** Why the phrase that was asked for last means nobody. */
    public UnattributedReason unattributed() {
        return unattributed;
    }

    /** Whoever spoke last goes on, or the subject before acts on. */
    private @Nullable Voice ofDropped(int verb) {
        if (heard != null && dropped.goesOn(verb, heard, heardAt)) {
            return heard;
        }
        var subject = dropped.subject(verb);
        if (subject == null) {
            return null;
        }
        var voice = of(subject);
        return voice != null && dropped.namesNobodyBut(voice.actor(), subject.end(), verb) ? voice : null;
    }

    private @Nullable Voice ofPronoun(int at) {
        var pronoun = lexicon.notes(WordList.PRONOUNS, narration.key(at));
        var notes = pronoun == null ? lexicon.notes(WordList.POSSESSIVES, narration.key(at)) : pronoun;
        var gender = Gender.of(notes);
        if (gender == Gender.UNKNOWN) {
            return nominals == null && notes != null ? collective(notes, at) : null;
        }
        var actor = antecedents.of(at, gender, spoke, spokeAt);
        if (actor != null) {
            return voice(actor);
        }
        var nominal = nominals == null ? null : nominals.of(at, gender);
        if (nominal != null) {
            return of(nominal);
        }
        if (antecedents.wasAmbiguous()) {
            unattributed = UnattributedReason.AMBIGUOUS;
        }
        return null;
    }

    /** {@code it}, {@code they}: the body, document or group that spoke last, not long ago. */
    private @Nullable Voice collective(WordNotes notes, int at) {
        if (heard == null || reading.sentenceAt(at) - reading.sentenceAt(heardAt) > MAX_SENTENCES) {
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

    private @Nullable Voice ofName(NounPhrase phrase) {
        var actor = actorOf(phrase);
        if (actor != null && cast.isAmbiguous(phrase.head())) {
            unattributed = UnattributedReason.AMBIGUOUS;
            return null;
        }
        return actor == null ? unnamed(phrase) : voice(actor);
    }

    /** Whose name a phrase ends with, {@code KC} and the like apart. */
    private @Nullable Actor actorOf(NounPhrase phrase) {
        int at = phrase.head();
        while (at > phrase.first() && lexicon.has(WordList.SUFFIXES, narration.key(at))) {
            at--;
        }
        return cast.at(at);
    }

    private Voice voice(Actor actor) {
        var kind = actor.kind() == SpeakerKind.OTHER ? SpeakerKind.ORGANISATION : actor.kind();
        return new Voice(ids.of(actor), actor.name(), kind, actor);
    }

    private Voice ofNominal(NounPhrase phrase) {
        var bearer = roles.bearer(phrase);
        return bearer != null ? voice(bearer) : unnamed(phrase);
    }

    private Voice unnamed(NounPhrase phrase) {
        int from = narration.token(phrase.first()).from();
        int to = narration.token(phrase.end() - 1).to();
        var name = reading.text().substring(from, to);
        var head = narration.key(phrase.head());
        return new Voice(ids.ofUnnamed(name), name, kind(lexicon.notes(WordList.NOMINALS, head)), null);
    }

    private static SpeakerKind kind(@Nullable WordNotes nominal) {
        if (nominal == null) {
            return SpeakerKind.UNNAMED;
        }
        if (nominal.has(Note.BODY)) {
            return SpeakerKind.ORGANISATION;
        }
        if (nominal.has(Note.DOCUMENT)) {
            return SpeakerKind.DOCUMENT;
        }
        return nominal.has(Note.PEOPLE) ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
    }

    /** {@code der Titel}: what introduces a name and speaks nowhere. */
    public boolean isNameOfThing(NounPhrase phrase) {
        var key = narration.key(phrase.head());
        return narration.isNarrated(phrase.head())
                && lexicon.has(WordList.NOT_QUOTES, key)
                && !lexicon.has(WordList.NOMINALS, key)
                && cast.at(phrase.head()) == null;
    }

    public boolean isPerson(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PRONOUN -> {
                var notes = lexicon.notes(WordList.PRONOUNS, narration.key(phrase.first()));
                yield notes != null && (notes.has(Note.MALE) || notes.has(Note.FEMALE));
            }
            case NAME -> {
                var actor = actorOf(phrase);
                yield actor != null && actor.isPerson();
            }
            case HIDDEN, DROPPED -> false;
            case NOMINAL -> lexicon.has(WordList.NOMINALS, narration.key(phrase.head()));
        };
    }
}
