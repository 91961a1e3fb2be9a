package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.quotes.grammar.VerbSecondSubjects;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.RoleBearers;
import dev.copydesk.enrich.speakers.SpeakerIds;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.UnattributedReason;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import dev.copydesk.language.WordNotes;
import java.util.ArrayList;
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
    private final SpeakerIds ids;

    /** Read when a role is first asked for: few articles do. */
    private @Nullable RoleBearers bearers;

    private final OfficeHolders holders;

    private @Nullable Actor spoke;
    private int spokeAt;
    private final LastHeard last;
    private UnattributedReason unattributed = UnattributedReason.NO_CUE;

    public VoiceFinder(Narration narration, Cast cast, @Nullable VerbSecondSubjects clauses) {
        this.narration = narration;
        this.reading = narration.reading();
        this.lexicon = narration.lexicon();
        this.cast = cast;
        this.antecedents = new PronounAntecedents(narration, cast);
        this.nominals = clauses == null ? null : new NominalAntecedents(narration, clauses);
        this.referents = new ReferentMentions(narration, cast, antecedents);
        this.ids = new SpeakerIds(reading.article());
        this.holders = new OfficeHolders(narration, cast);
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
        };
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
            return nominals == null && notes != null ? last.collective(notes, at) : null;
        }
        var unnamed = last.gendered(gender, at);
        if (unnamed != null) {
            return unnamed;
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
        var named = namedBehind(phrase.end());
        var bearer = named != null ? named : lexicon.has(Trait.OFFICE_BEFORE_NAME) ? holder(phrase) : bearer(phrase);
        return bearer != null ? voice(bearer) : unnamed(phrase);
    }

    /** {@code la maire}, {@code cette élue}: whoever holds the office, or was named before. */
    private @Nullable Actor holder(NounPhrase phrase) {
        return holders.isAnaphoric(phrase)
                ? antecedents.of(phrase.first(), holders.gender(phrase), spoke, spokeAt)
                : holders.of(phrase);
    }

    /** {@code the Ghent minister}, where the article calls one person a minister. */
    private @Nullable Actor bearer(NounPhrase phrase) {
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
            bearers = new RoleBearers(reading, cast);
        }
        return bearers.of(narration.key(phrase.head()), marks);
    }

    /** {@code the mill's owner, Ada Byron}. */
    private @Nullable Actor namedBehind(int end) {
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
                || narration.isTerminator(after);
        return closed && after - end > 2 ? actor : null;
    }

    private Voice unnamed(NounPhrase phrase) {
        int from = narration.token(phrase.first()).from();
        int to = narration.token(phrase.end() - 1).to();
        var name = reading.text().substring(from, to);
        var head = narration.key(phrase.head());
        var voice = new Voice(ids.ofUnnamed(name), name, kind(lexicon.notes(WordList.NOMINALS, head)), null);
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
            case HIDDEN -> false;
            case NOMINAL -> lexicon.has(WordList.NOMINALS, narration.key(phrase.head()));
        };
    }
}
