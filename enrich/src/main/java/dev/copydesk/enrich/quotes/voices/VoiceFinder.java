package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.Resolution;
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

    private final Narration narration;
    private final Reading reading;
    private final Lexicon lexicon;
    private final Cast cast;
    private final PronounAntecedents antecedents;
    private final @Nullable NominalAntecedents nominals;
    private final ReferentMentions referents;
    private final NounAntecedents nouns;
    private final DroppedSubjects dropped;
    private final SpeakerIds ids;

    private @Nullable Actor spoke;
    private int spokeAt;
    private final LastHeard last;
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
        this.nouns = new NounAntecedents(narration, cast, antecedents, referents);
        this.dropped = new DroppedSubjects(narration, cast, analysis.subjects(), analysis.cues());
        this.ids = new SpeakerIds(reading.article());
        this.last = new LastHeard(narration, referents);
    }

    /** The mention that tells whom a phrase means, where the phrase alone does not. */
    @Nullable
    public TokenStretch antecedent(NounPhrase phrase, Voice voice) {
        return voice.actor() == null ? null : referents.of(phrase, voice.actor());
    }

    /** Keeps in mind who spoke last. */
    public void heard(Voice voice, int token) {
        last.is(voice, token);
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

    /** Whoever spoke last goes on, or the subject before acts on. */
    private @Nullable Voice ofDropped(int verb) {
        var heard = last.voice();
        if (heard != null && dropped.goesOn(verb, heard, last.at())) {
            return goesOn(heard);
        }
        var subject = dropped.subject(verb);
        if (subject == null) {
            return null;
        }
        var voice = of(subject);
        return voice != null && dropped.namesNobodyBut(voice.actor(), subject.end(), verb) ? goesOn(voice) : null;
    }

    /** Why the phrase that was asked for last means nobody. */
    public UnattributedReason unattributed() {
        return unattributed;
    }

    private @Nullable Voice ofPronoun(int at) {
        var pronoun = lexicon.notes(WordList.PRONOUNS, narration.key(at));
        var notes = pronoun == null ? lexicon.notes(WordList.POSSESSIVES, narration.key(at)) : pronoun;
        var gender = Gender.of(notes);
        if (gender == Gender.UNKNOWN) {
            return nominals == null && notes != null ? goesOn(last.collective(notes, at)) : null;
        }
        var unnamed = goesOn(last.gendered(gender, at));
        if (unnamed != null) {
            return unnamed;
        }
        var antecedent = antecedents.of(at, gender, spoke, spokeAt);
        if (antecedent != null) {
            return voice(antecedent.actor(), antecedent.resolution());
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

    private @Nullable Voice ofName(NounPhrase phrase) {
        var named = nouns.namedWithin(phrase);
        var actor = named != null ? named : actorOf(phrase);
        if (actor != null && cast.isAmbiguous(phrase.head())) {
            unattributed = UnattributedReason.AMBIGUOUS;
            return null;
        }
        return actor == null ? unnamed(phrase) : voice(actor, Resolution.of(Resolution.Kind.NAME));
    }

    /** Whose name a phrase ends with, {@code KC} and the like apart. */
    private @Nullable Actor actorOf(NounPhrase phrase) {
        int at = phrase.head();
        while (at > phrase.first() && lexicon.has(WordList.SUFFIXES, narration.key(at))) {
            at--;
        }
        return cast.at(at);
    }

    private Voice voice(Actor actor, Resolution resolution) {
        var kind = actor.kind() == SpeakerKind.OTHER ? SpeakerKind.ORGANISATION : actor.kind();
        return new Voice(ids.of(actor), actor.name(), kind, actor, resolution);
    }

    private static @Nullable Voice goesOn(@Nullable Voice voice) {
        return voice == null
                ? null
                : new Voice(
                        voice.id(),
                        voice.name(),
                        voice.kind(),
                        voice.actor(),
                        Resolution.of(Resolution.Kind.LAST_SPEAKER));
    }

    private Voice ofNominal(NounPhrase phrase) {
        var antecedent = nouns.of(phrase, spoke, spokeAt);
        return antecedent == null ? unnamed(phrase) : voice(antecedent.actor(), antecedent.resolution());
    }

    private Voice unnamed(NounPhrase phrase) {
        int from = narration.token(phrase.first()).from();
        int to = narration.token(phrase.end() - 1).to();
        var name = reading.text().substring(from, to);
        var head = narration.key(phrase.head());
        var voice = new Voice(
                ids.ofUnnamed(name),
                name,
                kind(lexicon.notes(WordList.NOMINALS, head)),
                null,
                Resolution.of(Resolution.Kind.DESCRIPTION));
        last.learn(voice, phrase);
        return voice;
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

    /** Whether a phrase means one person or several, and neither a body nor a document. */
    public boolean isHuman(NounPhrase phrase) {
        var notes = lexicon.notes(WordList.NOMINALS, narration.key(phrase.head()));
        boolean people = notes != null && (notes.has(Note.PERSON) || notes.has(Note.PEOPLE));
        return phrase.kind() == NounPhrase.Kind.NOMINAL ? people : isPerson(phrase);
    }
}
