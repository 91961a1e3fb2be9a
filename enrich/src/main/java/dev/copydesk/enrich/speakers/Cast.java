package dev.copydesk.enrich.speakers;

import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom an article names: its mentions of names put together by who they are. A family name alone, a given name
 * alone and an acronym go to the fuller name that they shorten.
 */
public final class Cast {
    private static final int MAX_NAMESAKES = 12;

    /** How many tokens apart two full names stand at most that are named side by side. */
    private static final int MAX_PAIR = 4;

    private final Reading reading;
    private final Lexicon lexicon;
    private final Kinds kinds;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, List<Actor>> byLastWord = new HashMap<>();
    private final Map<String, List<Actor>> byFirstWord = new HashMap<>();
    private final Map<String, Actor> byAcronym = new HashMap<>();
    private final Set<String> speaking = new HashSet<>();
    private Map<Actor, List<ProfileLink>> linked = Map.of();
    private final Set<Integer> ambiguous = new HashSet<>();

    /** For every token the actor whose name it belongs to. */
    private final @Nullable Actor[] actorOfToken;

    private Cast(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.kinds = new Kinds(lexicon);
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
        new GenderVotes(reading, cast).learn();
        cast.linked = new ProfileLinks(reading, cast).onNames();
        var identities = new Identities(reading, cast.linked, directory);
        cast.everyone().forEach(actor -> actor.identify(identities.of(actor)));
        return cast;
    }

    /** The people whose name is the anchor of a link to a page about them, in the order of the links. */
    Map<Actor, List<ProfileLink>> linked() {
        return linked;
    }

    /** In the order in which full names, then single ones, first stand in the text. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
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
        var words = new ArrayList<String>();
        for (var word : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+")) {
            words.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        }
        var exact = actors.get(key(words));
        return exact != null ? exact : words.size() > 1 ? null : only(byLastWord.get(words.get(0)));
    }

    private static @Nullable Actor only(@Nullable List<Actor> candidates) {
        return candidates != null && candidates.size() == 1 ? candidates.get(0) : null;
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    private void addFull(NameMention mention) {
        var key = key(mention.words());
        if (actors.containsKey(key)) {
            return;
        }
        var kind = kinds.ofFull(mention);
        var fuller = kind == SpeakerKind.PERSON ? samePerson(mention) : null;
        if (fuller != null) {
            fuller.call(text(mention), mention.words());
            actors.put(key, fuller);
            return;
        }
        var actor = new Actor(text(mention), mention.words(), kind);
        actors.put(key, actor);
        index(byLastWord, mention.lastWord(), actor);
        index(byFirstWord, mention.firstWord(), actor);
        if (kind != SpeakerKind.PERSON) {
            byAcronym.putIfAbsent(kinds.acronym(mention.words()), actor);
        }
    }

    private static void index(Map<String, List<Actor>> index, String word, Actor actor) {
        var namesakes = index.computeIfAbsent(word, k -> new ArrayList<>(1));
        if (namesakes.size() < MAX_NAMESAKES) {
            namesakes.add(actor);
        }
    }

    private String text(NameMention mention) {
        var tokens = reading.tokens();
        return reading.text()
                .substring(
                        tokens.get(mention.first()).from(),
                        tokens.get(mention.end() - 1).to());
    }

    /** {@code Richard Posner} is {@code Richard A. Posner}. */
    private @Nullable Actor samePerson(NameMention mention) {
        var candidates = byLastWord.getOrDefault(mention.lastWord(), List.of());
        for (var candidate : candidates) {
            if (candidate.isPerson() && candidate.words().get(0).equals(mention.firstWord())) {
                return candidate;
            }
        }
        return null;
    }

    private void addSingle(NameMention mention) {
        var word = mention.firstWord();
        if (actors.containsKey(word)) {
            return;
        }
        var fuller = fuller(mention);
        if (fuller != null) {
            actors.put(word, fuller);
            return;
        }
        var kind = kinds.ofSingle(mention, isUpperCase(mention), speaking.contains(word));
        actors.put(word, new Actor(text(mention), mention.words(), kind));
    }

    private @Nullable Actor fuller(NameMention mention) {
        var word = mention.firstWord();
        boolean place = kinds.isPlace(word) && !mention.hasTitle();
        if (!place && !mention.definite()) {
            for (var actor : byLastWord.getOrDefault(word, List.of())) {
                if (actor.isPerson()) {
                    return actor;
                }
            }
            for (var actor : byFirstWord.getOrDefault(word, List.of())) {
                if (actor.isPerson() && (lexicon.has(WordList.FIRST_NAMES, word) || isFamilyFirst(actor, mention))) {
                    return actor;
                }
            }
        }
        var acronym = byAcronym.get(word);
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
        var actor = mention.isSingle() ? single(mention) : actors.get(key(mention.words()));
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
        var first = actors.get(mention.firstWord());
        var namesakes = byLastWord.getOrDefault(mention.firstWord(), List.of());
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

    /** Every actor once. */
    List<Actor> everyone() {
        return Collections.unmodifiableList(actors.values().stream().distinct().toList());
    }
}
