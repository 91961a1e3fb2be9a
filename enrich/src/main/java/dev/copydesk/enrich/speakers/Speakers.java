package dev.copydesk.enrich.speakers;

import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everyone who speaks in an article, in the order in which they do, and the people whom it links by name. */
public final class Speakers {
    private final Reading reading;
    private final ProfileLinks profiles;
    private final Roles roles;
    private final SpeakerIds ids;
    private final Map<String, List<String>> quoteIds = new LinkedHashMap<>();
    private final Map<String, Set<Span>> quotedMentions = new LinkedHashMap<>();

    private Speakers(Reading reading, Cast cast) {
        this.reading = reading;
        this.profiles = new ProfileLinks(reading, cast);
        this.roles = new Roles(reading);
        this.ids = new SpeakerIds(reading.article());
    }

    public static List<Speaker> of(Reading reading, Cast cast, Speech speech) {
        var speakers = new Speakers(reading, cast);
        speech.quotes().forEach(speakers::count);
        var linked = speakers.profiles.onNames();
        var found = new ArrayList<Speaker>();
        for (var voice : speech.voices()) {
            found.add(speakers.speaker(voice.id(), voice.name(), voice.kind(), voice.actor(), linked));
        }
        for (var actor : linked.keySet()) {
            var id = speakers.ids.of(actor);
            if (found.stream().noneMatch(speaker -> speaker.id().equals(id))) {
                found.add(speakers.speaker(id, actor.name(), actor.kind(), actor, linked));
            }
        }
        return List.copyOf(found);
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

    private Speaker speaker(
            String id, String name, SpeakerKind kind, @Nullable Actor actor, Map<Actor, List<ProfileLink>> linked) {
        var links = new ArrayList<ProfileLink>();
        if (actor != null) {
            links.addAll(linked.getOrDefault(actor, List.of()));
            links.addAll(profiles.ofAuthor(name));
        }
        return new Speaker(
                id,
                name,
                kind,
                actor == null ? List.of() : roles.of(actor),
                links,
                actor == null ? List.copyOf(quotedMentions.getOrDefault(id, Set.of())) : mentions(actor),
                quoteIds.getOrDefault(id, List.of()));
    }

    private List<Span> mentions(Actor actor) {
        var tokens = reading.tokens();
        return actor.mentions().stream()
                .map(m -> reading.span(
                        tokens.get(m.first()).from(), tokens.get(m.end() - 1).to()))
                .toList();
    }
}
