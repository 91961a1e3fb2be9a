package dev.copydesk.enrich.speakers;

import dev.copydesk.enrich.directory.Directory;
import dev.copydesk.enrich.directory.DirectoryMatch;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.language.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who the actors of an article are in other articles. The strongest evidence decides: an entry of the directory, a
 * profile link that the article puts on the name of one person alone, a full name within the site. A name that the
 * directory gives to several people identifies nobody.
 */
final class ActorIdentities {
    /** Longer links are named by their hash. */
    private static final int MAX_LINK_ID = 200;

    private final Reading reading;
    private final Directory directory;
    private final SpeakerIds ids;
    private final ActorRoles roles;
    private final Map<Actor, List<ProfileLink>> linked;
    private final Set<String> shared = new HashSet<>();

    ActorIdentities(Reading reading, Cast cast, Map<Actor, List<ProfileLink>> linked, Directory directory) {
        this.reading = reading;
        this.directory = directory;
        this.ids = new SpeakerIds(reading.article());
        this.roles = new ActorRoles(reading, cast);
        this.linked = linked;
        var owners = new HashMap<String, Actor>();
        linked.forEach((actor, links) -> links.forEach(link -> {
            var owner = owners.putIfAbsent(link.url(), actor);
            if (owner != null && owner != actor) {
                shared.add(link.url());
            }
        }));
    }

    ActorIdentity of(Actor actor) {
        if (!actor.isPerson()) {
            return ids.byName(actor);
        }
        var links = linked.getOrDefault(actor, List.of()).stream()
                .map(ProfileLink::url)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var match = DirectoryMatch.of(directory, names(actor), links, () -> roles.of(actor));
        if (match instanceof DirectoryMatch.Known known) {
            return new ActorIdentity(known.entry());
        }
        links.removeAll(shared);
        boolean ambiguous = match instanceof DirectoryMatch.Ambiguous;
        var byArticle = links.stream()
                .flatMap(link -> linkId(link).stream())
                .findFirst()
                .map(id -> new ActorIdentity(id, SpeakerIdentity.PROFILE_LINK))
                .orElseGet(() -> ambiguous ? ids.withinArticle(actor.name()) : ids.byName(actor));
        return match instanceof DirectoryMatch.Ambiguous several ? byArticle.because(several.unlinked()) : byArticle;
    }

    /** What the article calls someone in full, the fullest name first; a part of a name only where it has no more. */
    private List<String> names(Actor actor) {
        var names = new LinkedHashSet<String>();
        names.add(actor.name());
        actor.mentions().stream()
                .filter(mention -> !mention.isSingle())
                .sorted((one, other) ->
                        Integer.compare(other.words().size(), one.words().size()))
                .forEach(mention -> names.add(text(mention)));
        return List.copyOf(names);
    }

    private String text(NameMention mention) {
        var tokens = reading.tokens();
        return reading.text()
                .substring(
                        tokens.get(mention.first()).from(),
                        tokens.get(mention.end() - 1).to());
    }

    /** A link into a page is none to a page about one person. */
    private static Optional<String> linkId(String url) {
        if (url.indexOf('#') >= 0) {
            return Optional.empty();
        }
        return NormalizedUrl.tryOf(url).map(normalized -> {
            var address = normalized.value().substring(normalized.value().indexOf("://") + 3);
            var id = normalized.path().equals("/") ? address.replaceFirst("/$", "") : address;
            return id.length() <= MAX_LINK_ID ? id : ArticleId.of(normalized);
        });
    }
}
