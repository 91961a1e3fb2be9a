package dev.copydesk.enrich.speakers;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.KnownPerson;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everyone who speaks in an article, in the order in which they do, and the people whom it links by name. */
public final class Speakers {
    private final Reading reading;
    private final ProfileLinks profiles;
    private final Map<Actor, List<ProfileLink>> linked;
    private final ActorRoles roles;

    /** Those whom the article calls by names that are one person's. */
    private final Map<String, List<Actor>> actors = new LinkedHashMap<>();

    private final Map<String, List<String>> quoteIds = new LinkedHashMap<>();
    private final Map<String, Set<Span>> quotedMentions = new LinkedHashMap<>();

    private Speakers(Reading reading, Cast cast) {
        this.reading = reading;
        this.profiles = new ProfileLinks(reading, cast);
        this.linked = cast.linked();
        this.roles = new ActorRoles(reading, cast);
        cast.everyone()
                .forEach(actor -> actors.computeIfAbsent(actor.identity().id(), id -> new ArrayList<>(1))
                        .add(actor));
    }

    public static List<Speaker> of(Reading reading, Cast cast, ArticleSpeech speech) {
        var speakers = new Speakers(reading, cast);
        speech.quotes().forEach(speakers::count);
        var found = new LinkedHashMap<String, Speaker>();
        for (var voice : speech.voices()) {
            found.computeIfAbsent(
                    voice.id(), id -> voice.actor() == null ? speakers.unnamed(voice) : speakers.speaker(voice));
        }
        for (var actor : speakers.linked.keySet()) {
            found.computeIfAbsent(
                    actor.identity().id(),
                    id -> speakers.speaker(
                            new Voice(id, actor.name(), actor.kind(), actor, Resolution.of(Resolution.Kind.NAME))));
        }
        return List.copyOf(found.values());
    }

    private void count(Quote quote) {
        if (quote.speaker() != null) {
            quoteIds.computeIfAbsent(quote.speaker().id(), id -> new ArrayList<>())
                    .add(quote.id());
            if (quote.speaker().mention() != null) {
                quotedMentions
                        .computeIfAbsent(quote.speaker().id(), id -> new LinkedHashSet<>())
                        .add(quote.speaker().mention());
            }
        }
    }

    private Speaker unnamed(Voice voice) {
        return new Speaker(
                voice.id(),
                voice.name(),
                voice.kind(),
                named(voice),
                List.of(),
                List.copyOf(quotedMentions.getOrDefault(voice.id(), Set.of())),
                quoteIds.getOrDefault(voice.id(), List.of()),
                SpeakerIdentity.ARTICLE,
                null,
                null);
    }

    private Speaker speaker(Voice voice) {
        var id = voice.id();
        var same = actors.getOrDefault(id, List.of());
        var identity = same.get(0).identity();
        var entry = identity.entry();
        return new Speaker(
                id,
                voice.name(),
                voice.kind(),
                all(same, actor -> roles.of(actor, described(id))),
                links(same, entry),
                same.stream()
                        .flatMap(actor -> actor.mentions().stream())
                        .map(this::span)
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList(),
                quoteIds.getOrDefault(id, List.of()),
                identity.evidence(),
                entry == null ? null : new KnownPerson(entry.name(), entry.wikidata(), entry.affiliations()),
                identity.unlinked());
    }

    /** The roles of someone whose name is none that the cast knows. */
    private List<String> named(Voice voice) {
        for (var span : quotedMentions.getOrDefault(voice.id(), Set.of())) {
            int first = reading.tokenAt(reading.codePoints().index(span.start()));
            int end = reading.tokenAt(reading.codePoints().index(span.end()));
            boolean name = end - first > 1
                    && reading.tokens().subList(first, end).stream().allMatch(Token::isCapitalised);
            if (name) {
                return roles.ofNameAt(first, end);
            }
        }
        return List.of();
    }

    /** Where phrases stand that quotations name the speaker by. */
    private List<Integer> described(String id) {
        return quotedMentions.getOrDefault(id, Set.of()).stream()
                .map(span -> reading.tokenAt(reading.codePoints().index(span.start())))
                .toList();
    }

    /** The directory's links, then the article's own; of a link that both have, that the directory has it. */
    private List<ProfileLink> links(List<Actor> same, @Nullable DirectoryEntry entry) {
        var links = new LinkedHashMap<String, ProfileLink>();
        if (entry != null) {
            entry.links().forEach(l -> links.put(l.url(), new ProfileLink(l.url(), l.rel(), "directory")));
        }
        for (var actor : same) {
            linked.getOrDefault(actor, List.of()).forEach(l -> links.putIfAbsent(l.url(), l));
            profiles.ofAuthor(actor.name()).forEach(l -> links.putIfAbsent(l.url(), l));
        }
        return List.copyOf(links.values());
    }

    private static <T> List<T> all(List<Actor> actors, Function<Actor, Collection<T>> part) {
        return actors.stream()
                .flatMap(actor -> part.apply(actor).stream())
                .distinct()
                .toList();
    }

    private Span span(NameMention mention) {
        var tokens = reading.tokens();
        return reading.span(
                tokens.get(mention.first()).from(),
                tokens.get(mention.end() - 1).to());
    }
}
