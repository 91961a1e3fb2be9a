package dev.copydesk.enrich.speakers;

import dev.copydesk.events.Byline;
import dev.copydesk.events.Link;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an article itself says that its people can be read about: links on their names, and data about its authors. */
final class ProfileLinks {
    private final Reading reading;
    private final Cast cast;

    ProfileLinks(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** The people whose name is the anchor of a link to a page about them, in the order of the links. */
    Map<Actor, List<ProfileLink>> onNames() {
        var links = new LinkedHashMap<Actor, List<ProfileLink>>();
        for (var link : reading.article().links()) {
            var actor = named(link);
            if (actor != null
                    && actor.isPerson()
                    && ProfileTargets.isProfile(
                            link.cleanUrl(), actor.words(), reading.article().site())) {
                add(
                        links.computeIfAbsent(actor, a -> new ArrayList<>()),
                        new ProfileLink(link.cleanUrl(), "profile", "anchor"));
            }
        }
        return links;
    }

    /** Who is named by all of an anchor's words, titles apart. */
    private @Nullable Actor named(Link link) {
        int from = reading.codePoints().index(link.start());
        int to = reading.codePoints().index(link.end());
        Actor actor = null;
        for (int i = reading.tokenAt(from); i < reading.tokens().size(); i++) {
            var token = reading.tokens().get(i);
            if (token.from() >= to) {
                break;
            }
            var at = cast.at(i);
            boolean title = token.isWord() && reading.lexicon().isTitle(token.key());
            if (at == null && (actor != null || !title)) {
                return null;
            }
            if (at != null && actor != null && at != actor) {
                return null;
            }
            actor = at;
        }
        return actor;
    }

    /** What the page says of an author who is called exactly as a speaker is. */
    List<ProfileLink> ofAuthor(String name) {
        var links = new ArrayList<ProfileLink>();
        for (Byline byline : reading.article().bylines()) {
            if (byline.name().equalsIgnoreCase(name)) {
                byline.sameAs().forEach(url -> add(links, new ProfileLink(url, "sameAs", "json-ld")));
                if (byline.url() != null) {
                    add(links, new ProfileLink(byline.url(), "author", source()));
                }
            }
        }
        return links;
    }

    private String source() {
        return reading.article().provenance().getOrDefault("bylines", "json-ld");
    }

    private static void add(List<ProfileLink> links, ProfileLink link) {
        if (links.stream().noneMatch(known -> known.url().equals(link.url()))) {
            links.add(link);
        }
    }
}
