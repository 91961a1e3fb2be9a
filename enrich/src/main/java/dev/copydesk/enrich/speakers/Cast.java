package dev.copydesk.enrich.speakers;

import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom an article names: its mentions of names put together by who they are. A family name alone, a given name
 * alone and an acronym go to the fuller name that they shorten.
 */
public final class Cast {
    /** How many tokens apart two full names stand at most that are named side by side. */
    private static final int MAX_PAIR = 4;

    private final Reading reading;
    private final Lexicon lexicon;
    private final ActorKinds kinds;
    private final ActorIndex index = new ActorIndex();
    private final TwoSurnames surnames;
    private @Nullable LongerNames longerNames;
    private final Set<String> speaking = new HashSet<>();
    private Map<Actor, List<ProfileLink>> linked = Map.of();
    private final Set<Integer> ambiguous = new HashSet<>();

    /** For every token the actor whose name it belongs to. */
    private final @Nullable Actor[] actorOfToken;

    private Cast(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.kinds = new ActorKinds(lexicon);
        this.surnames = new TwoSurnames(lexicon);
        this.actorOfToken = new Actor[reading.tokens().size()];
    }

    public static Cast of(Reading reading) {
        return of(reading, Directory.NONE);
    }

    public static Cast of(Reading reading, Directory directory) {
        var cast = new Cast(reading);
        var mentions = NameFinder.in(reading);
        mentions.stream().filter(mention -> !mention.isSingle()).forEach(cast::addFull);
        mentions.stream().filter(NameMention::speaks).forEach(mention -> cast.speaking.add(mention.lastWord()));
        mentions.stream().filter(NameMention::isSingle).forEach(cast::addSingle);
        mentions.forEach(cast::assign);
        cast.everyone().stream()
                .filter(actor -> actor.isPerson() && cast.kinds.isGivenName(actor.words()))
                .forEach(Actor::isNamedAsPerson);
        new GenderVotes(reading, cast).learn();
        cast.linked = new ProfileLinks(reading, cast).onNames();
        var identities = new ActorIdentities(reading, cast, cast.linked, directory);
        cast.everyone().forEach(actor -> actor.identify(identities.of(actor)));
        return cast;
    }

    /** The people whose name is the anchor of a link to a page about them, in the order of the links. */
    Map<Actor, List<ProfileLink>> linked() {
        return linked;
    }

    /** In the order in which full names, then single ones, first stand in the text. */
    public List<Actor> actors() {
        return index.all();
    }

    /** Whose name stands at a token. */
    public @Nullable Actor at(int token) {
        return token >= 0 && token < actorOfToken.length ? actorOfToken[token] : null;
    }

    /** Whether a family name alone stands at a token right after two who bear it were named side by side. */
    public boolean isAmbiguous(int token) {
        return ambiguous.contains(token);
    }

    /** The actor with a name, as the text might write it. */
    public @Nullable Actor named(String name) {
        return index.named(name);
    }

    private void addFull(NameMention mention) {
        if (index.has(mention.words())) {
            return;
        }
        var kind = isBody(mention) ? SpeakerKind.ORGANISATION : kinds.ofFull(mention);
        var fuller = kind == SpeakerKind.PERSON ? samePerson(mention) : null;
        if (fuller != null) {
            fuller.call(text(mention), mention.words());
            index.name(mention.words(), fuller);
            surnames.add(mention.words(), fuller);
            return;
        }
        var actor = new Actor(text(mention), mention.words(), kind);
        index.addFull(mention, actor);
        surnames.add(mention.words(), actor);
        if (kind != SpeakerKind.PERSON) {
            index.addAcronym(kinds.acronym(mention.words()), actor);
        }
    }

    /** {@code the newspaper Morning Mill}: whether a noun for a body stands before a name that no given name opens. */
    private boolean isBody(NameMention mention) {
        return !mention.hasTitle()
                && mention.first() > 0
                && lexicon.has(
                        WordList.NOMINALS,
                        reading.tokens().get(mention.first() - 1).key(),
                        Note.BODY)
                && !kinds.isGivenName(mention.words());
    }

    private @Nullable Actor samePerson(NameMention mention) {
        var same = index.samePerson(mention);
        return same == null ? surnames.samePerson(mention.words()) : same;
    }

    private String text(NameMention mention) {
        var tokens = reading.tokens();
        return reading.text()
                .substring(
                        tokens.get(mention.first()).from(),
                        tokens.get(mention.end() - 1).to());
    }

    private void addSingle(NameMention mention) {
        var word = mention.firstWord();
        if (index.has(mention.words())) {
            return;
        }
        var fuller = fuller(mention);
        if (fuller != null) {
            index.name(mention.words(), fuller);
            return;
        }
        var kind = kinds.ofSingle(mention, isUpperCase(mention), speaking.contains(word));
        index.name(mention.words(), new Actor(text(mention), mention.words(), kind));
    }

    private @Nullable Actor fuller(NameMention mention) {
        var word = mention.firstWord();
        boolean place = kinds.isPlace(word) && !mention.hasTitle();
        if (!place && !mention.definite()) {
            for (var actor : index.withLastWord(word)) {
                if (actor.isPerson()) {
                    return actor;
                }
            }
            for (var actor : index.withFirstWord(word)) {
                if (actor.isPerson() && (lexicon.has(WordList.FIRST_NAMES, word) || isFamilyFirst(actor, mention))) {
                    return actor;
                }
            }
        }
        var body = speaking.contains(word) && !place && !mention.definite() && !isUpperCase(mention)
                ? index.bodyWithFirstWord(word)
                : null;
        if (body != null && kinds.isBodyWord(body.words().get(1))) {
            return body;
        }
        var bearer = place || mention.definite() ? null : surnames.bearer(word);
        if (bearer != null) {
            return bearer;
        }
        var acronym = index.withAcronym(word);
        return acronym != null && word.length() > 1 && isUpperCase(mention) ? acronym : null;
    }

    /** {@code Xu Jianping}, then {@code Xu}: a first word that is no given name and stands for the person alone. */
    private boolean isFamilyFirst(Actor actor, NameMention mention) {
        return mention.speaks()
                && actor.words().size() <= 3
                && !lexicon.has(WordList.GIVEN_NAMES, actor.words().get(0));
    }

    private boolean isUpperCase(NameMention mention) {
        return reading.tokens().get(mention.first()).isAcronym();
    }

    private void assign(NameMention mention) {
        var actor = mention.isSingle() ? single(mention) : index.of(mention.words());
        if (actor == null) {
            return;
        }
        actor.add(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            actorOfToken[i] = actor;
        }
    }

    /** Of several people with one family name, the one of the title's gender, else the one met last. */
    private @Nullable Actor single(NameMention mention) {
        var first = index.of(mention.words());
        var namesakes = index.withLastWord(mention.firstWord());
        if (first == null || !first.isPerson() || namesakes.size() < 2) {
            return first;
        }
        Actor best = first;
        int latest = -1;
        int before = -1;
        for (var actor : namesakes) {
            boolean fits = actor.isPerson() && fits(actor, mention);
            int met = actor.mentions().isEmpty()
                    ? -1
                    : actor.mentions().get(actor.mentions().size() - 1).first();
            before = fits ? Math.max(before, Math.min(met, latest)) : before;
            if (fits && (met > latest || (latest < 0 && best == first && !fits(first, mention)))) {
                best = actor;
                latest = met;
            }
        }
        if (before >= 0
                && latest - before <= MAX_PAIR
                && !best.mentions().isEmpty()
                && !lastOf(best).isSingle()) {
            ambiguous.add(mention.first());
        }
        return best;
    }

    private static NameMention lastOf(Actor actor) {
        return actor.mentions().get(actor.mentions().size() - 1);
    }

    private boolean fits(Actor actor, NameMention mention) {
        var given = genderOfGivenName(actor);
        return mention.gender() == Gender.UNKNOWN || given == Gender.UNKNOWN || given == mention.gender();
    }

    Gender genderOfGivenName(Actor actor) {
        return actor.words().size() > 1
                ? kinds.genderOfGivenName(actor.words().get(0))
                : Gender.of(lexicon.notes(WordList.FIRST_NAMES, actor.words().get(0)));
    }

    /** Whether someone else's name has all words of an actor's, and more. */
    public boolean isPartOfAnother(Actor actor) {
        if (longerNames == null) {
            longerNames = new LongerNames(everyone());
        }
        return longerNames.has(actor);
    }

    /** Every actor once. */
    List<Actor> everyone() {
        return index.everyone();
    }
}
