package dev.copydesk.publish.pages;

import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a version of an article changes on pages.
 *
 * @param after what is published of the article then
 * @param tags changes by tag id
 * @param speakers changes by speaker id
 */
public record PageChanges(
        PublishedArticle after, SortedMap<String, TagChange> tags, SortedMap<String, SpeakerChange> speakers) {
    private static final int MOST_SPEAKERS = 100;
    private static final int MOST_QUOTES = 100;
    private static final int MOST_ROLES = 8;
    private static final int MOST_LINKS = 10;
    private static final int MOST_BESIDE = 5;

    /** The edition of a usable article in place of what was published of it before. */
    public static PageChanges of(@Nullable PublishedArticle before, EnrichedArticle article, Digest digest, long now) {
        var old = before == null ? PublishedArticle.withdrawn(0) : before;
        long at = old.timeOf(article, now);
        long since = old.firstTime(at);
        var day = PublicationDay.of(digest.publishedAt(), since);
        var listed = listed(digest);
        var line = line(digest, at);
        var appearances = appearances(article, digest, at, day);
        var tags = new TreeMap<String, TagChange>();
        var speakers = new TreeMap<String, SpeakerChange>();
        listed.forEach((id, tag) -> tags.put(
                id,
                new TagChange.Add(
                        !old.tags().contains(id), tag.label(), tag.scheme(), line, day, others(listed, id), old.at())));
        appearances.forEach((id, appearance) -> speakers.put(
                id,
                new SpeakerChange.Add(
                        !old.speakers().containsKey(id),
                        old.speakers().getOrDefault(id, 0),
                        appearance.among(others(appearances, id)),
                        old.at())));
        removeRest(old, article.id(), tags, speakers);
        var counts = new TreeMap<String, Integer>();
        appearances.forEach((id, appearance) -> counts.put(id, appearance.quoteCount()));
        var after = new PublishedArticle(
                article.version(),
                Status.USABLE,
                hash(digest.unrevised(), appearances(article, digest, 0, null)),
                listed.keySet(),
                counts,
                article.revision(),
                at,
                since);
        return new PageChanges(after, tags, speakers);
    }

    /** The edition that takes an article off every page. */
    public static PageChanges withdrawal(PublishedArticle before, String articleId, int version) {
        var tags = new TreeMap<String, TagChange>();
        var speakers = new TreeMap<String, SpeakerChange>();
        removeRest(before, articleId, tags, speakers);
        return new PageChanges(PublishedArticle.withdrawn(version), tags, speakers);
    }

    private static void removeRest(
            PublishedArticle old, String articleId, Map<String, TagChange> tags, Map<String, SpeakerChange> speakers) {
        old.tags().forEach(id -> tags.putIfAbsent(id, new TagChange.Remove(articleId, old.at())));
        old.speakers()
                .forEach((id, quotes) ->
                        speakers.putIfAbsent(id, new SpeakerChange.Remove(articleId, quotes, old.at())));
    }

    /** Those that stand beside {@code id}, in the digest's order. */
    private static List<EntryCompanion> others(Map<String, Tag> listed, String id) {
        return listed.values().stream()
                .filter(tag -> !tag.id().equals(id))
                .limit(MOST_BESIDE)
                .map(tag -> new EntryCompanion(tag.id(), tag.label()))
                .toList();
    }

    /** The article's tags but for the one that is the speaker. */
    private static List<EntryCompanion> beside(Speaker speaker, Digest digest) {
        var known = speaker.known();
        return others(listed(digest), "").stream()
                .filter(tag -> !tag.label().equalsIgnoreCase(speaker.name())
                        && (known == null || !tag.label().equalsIgnoreCase(known.name())))
                .toList();
    }

    private static List<EntryCompanion> others(SortedMap<String, SpeakerEntry> appearances, String id) {
        return appearances.entrySet().stream()
                .filter(other -> !other.getKey().equals(id))
                .limit(MOST_BESIDE)
                .map(other ->
                        new EntryCompanion(other.getKey(), other.getValue().shownName()))
                .toList();
    }

    private static Map<String, Tag> listed(Digest digest) {
        var tags = new LinkedHashMap<String, Tag>();
        digest.tags().stream().filter(t -> PageReader.isId(t.id())).forEach(t -> tags.putIfAbsent(t.id(), t));
        return tags;
    }

    private static DigestLine line(Digest digest, long at) {
        var line = new DigestLine(
                digest.id(),
                digest.version(),
                digest.headline(),
                digest.url(),
                digest.site(),
                digest.publishedAt(),
                SignalTeaser.of(digest.signal() == null ? null : digest.signal().text()),
                at);
        boolean fits = TagPages.characters(line) <= PageLimits.CHARACTERS_OF_ARTICLE;
        return fits ? line : TagPages.withoutSignal(line);
    }

    /** By speaker id: those who have a page, people and bodies who are quoted or whom the newsroom's directory knows. */
    private static SortedMap<String, SpeakerEntry> appearances(
            EnrichedArticle article, Digest digest, long at, @Nullable NewsDate day) {
        Map<String, List<Quote>> quotes = article.quotes().stream()
                .filter(q -> q.certainSpeaker() != null)
                .collect(Collectors.groupingBy(
                        q -> q.certainSpeaker() == null
                                ? ""
                                : q.certainSpeaker().id(),
                        TreeMap::new,
                        Collectors.toList()));
        var appearances = new TreeMap<String, SpeakerEntry>();
        for (var speaker : article.speakers()) {
            var own = quotes.getOrDefault(speaker.id(), List.of());
            if (appearances.size() < MOST_SPEAKERS && hasPage(speaker, own)) {
                appearances.putIfAbsent(speaker.id(), appearance(speaker, own, digest, at, day));
            }
        }
        return appearances;
    }

    private static boolean hasPage(Speaker speaker, List<Quote> quotes) {
        boolean named = speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANISATION;
        boolean inDirectory = speaker.identity() == SpeakerIdentity.DIRECTORY;
        return named && PageReader.isId(speaker.id()) && (!quotes.isEmpty() || inDirectory);
    }

    private static SpeakerEntry appearance(
            Speaker speaker, List<Quote> quotes, Digest digest, long at, @Nullable NewsDate day) {
        var lines = new ArrayList<QuoteLine>();
        int characters = 0;
        for (var quote : quotes.subList(0, Math.min(quotes.size(), MOST_QUOTES))) {
            var line = new QuoteLine(
                    digest.id(),
                    digest.version(),
                    quote.id(),
                    quote.text(),
                    quote.spans(),
                    digest.headline(),
                    digest.url(),
                    digest.site(),
                    digest.publishedAt(),
                    at);
            characters += SpeakerEntry.characters(line);
            if (characters > PageLimits.CHARACTERS_OF_ARTICLE) {
                break;
            }
            lines.add(line);
        }
        return new SpeakerEntry(
                digest.id(),
                at,
                speaker.name(),
                speaker.kind(),
                speaker.roles().stream().limit(MOST_ROLES).toList(),
                speaker.links().stream().limit(MOST_LINKS).toList(),
                quotes.size(),
                lines,
                speaker.identity(),
                speaker.known(),
                day,
                // of what decides whether something changed, the digest itself tells the tags
                day == null ? List.of() : beside(speaker, digest),
                List.of());
    }

    private static String hash(Digest digest, Map<String, SpeakerEntry> appearances) {
        return ContentHash.of(Json.text(digest), null, Json.text(appearances));
    }
}
