package dev.copydesk.publish;

import dev.copydesk.events.Access;
import dev.copydesk.events.AccessKind;
import dev.copydesk.events.Article;
import dev.copydesk.events.Attribution;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Byline;
import dev.copydesk.events.Changes;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.KnownPerson;
import dev.copydesk.events.Link;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Post;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerDoubt;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes articles for tests. */
public final class News {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Byline> bylines = new ArrayList<>();
    private String id = "a1";
    private String headline = "Harbour bridge closes";
    private @Nullable String standfirst;
    private @Nullable String language = "en";
    private @Nullable NewsDate publishedAt;
    private int version = 1;
    private @Nullable Integer revision;
    private Status status = Status.USABLE;
    private String url = "";
    private @Nullable String section;
    private @Nullable String dateline;
    private @Nullable Access access;
    private final List<Post> posts = new ArrayList<>();
    private @Nullable Changes changes;

    public static News article() {
        return new News();
    }

    public News id(String value) {
        id = value;
        return this;
    }

    public News version(int value) {
        version = value;
        return this;
    }

    public News url(String value) {
        url = value;
        return this;
    }

    public News standfirst(String value) {
        standfirst = value;
        return this;
    }

    public News section(String value) {
        section = value;
        return this;
    }

    public News dateline(String value) {
        dateline = value;
        return this;
    }

    /** What came since the version before: the first quote. */
    public News withFirstQuoteAdded() {
        changes = new Changes(false, true, List.of("q0"), List.of());
        return this;
    }

    /** Who may read it in full; whether this is all is not known. */
    public News accessFor(AccessKind kind) {
        access = new Access(kind, null);
        return this;
    }

    /** Who may read it in full, and that the text is a part alone. */
    public News partFor(AccessKind kind) {
        access = new Access(kind, true);
        return this;
    }

    /** A post of a live page: a paragraph that opens with its headline. */
    public News post(String time, String title, String words) {
        paragraphs(title + " " + words);
        var block = blocks.get(blocks.size() - 1);
        posts.add(new Post(block.start(), block.end(), new NewsDate(time), title, null));
        return this;
    }

    public News canceled() {
        status = Status.CANCELED;
        return this;
    }

    public News headline(String value) {
        headline = value;
        return this;
    }

    public News language(@Nullable String value) {
        language = value;
        return this;
    }

    public News published(String iso) {
        publishedAt = new NewsDate(iso);
        return this;
    }

    public News by(String author) {
        bylines.add(Byline.of(author));
        return this;
    }

    public News paragraphs(String... paragraphs) {
        for (var paragraph : paragraphs) {
            block(BlockKind.PARAGRAPH, paragraph, null);
        }
        return this;
    }

    public News heading(String heading) {
        return block(BlockKind.HEADING, heading, 2);
    }

    public News blockquote(String words) {
        return block(BlockKind.BLOCKQUOTE, words, null);
    }

    public News items(String... items) {
        for (var item : items) {
            block(BlockKind.LIST_ITEM, item, null);
        }
        return this;
    }

    private News block(BlockKind kind, String words, @Nullable Integer level) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        int start = text.codePointCount(0, text.length());
        text.append(words);
        blocks.add(new Block(kind, start, text.codePointCount(0, text.length()), level));
        return this;
    }

    /** Marks words of the text as a quote; without a name its speaker is unknown. */
    public News quote(String words, @Nullable String speaker) {
        var span = find(words);
        quotes.add(new Quote(
                "q" + quotes.size(),
                words,
                List.of(span),
                QuoteKind.DIRECT,
                speaker == null ? null : Attribution.Attributed.certain(idOf(speaker), speaker, null, null),
                speaker == null ? "no-cue" : null,
                null,
                "test",
                0.9,
                "",
                ""));
        return this;
    }

    /** Marks words of the text as a quote of a speaker who is not certain. */
    public News guessedQuote(String words, String speaker) {
        quotes.add(new Quote(
                "q" + quotes.size(),
                words,
                List.of(find(words)),
                QuoteKind.DIRECT,
                Attribution.Attributed.guessed(idOf(speaker), speaker, null, null, SpeakerDoubt.REFERENCE),
                null,
                null,
                "test",
                0.5,
                "",
                ""));
        return this;
    }

    /** Marks words of the text, interrupted by the narrator's, as one quote. */
    public News interruptedQuote(String speaker, String... parts) {
        quotes.add(new Quote(
                "q" + quotes.size(),
                String.join(" ", parts),
                Stream.of(parts).map(this::find).toList(),
                QuoteKind.DIRECT,
                Attribution.Attributed.certain(idOf(speaker), speaker, null, null),
                null,
                null,
                "test",
                0.9,
                "",
                ""));
        return this;
    }

    /** As {@link #quote}; the first word of {@code attribution} names the speaker. */
    public News quote(String words, String speaker, String attribution) {
        var span = find(words);
        var mention = new Span(find(attribution).start(), find(attribution).start() + attribution.indexOf(' '));
        quotes.add(new Quote(
                "q" + quotes.size(),
                words,
                List.of(span),
                QuoteKind.DIRECT,
                Attribution.Attributed.certain(idOf(speaker), speaker, mention, null),
                null,
                "said",
                "test",
                0.9,
                "",
                ""));
        return this;
    }

    /** As {@link #quote}; the text means the speaker with these words alone, which are no name. */
    public News describedQuote(String words, String phrase) {
        quotes.add(new Quote(
                "q" + quotes.size(),
                words,
                List.of(find(words)),
                QuoteKind.DIRECT,
                Attribution.Attributed.certain(idOf(phrase), phrase, find(phrase), null),
                null,
                "said",
                "test",
                0.9,
                "",
                ""));
        return speaker(phrase, SpeakerKind.UNNAMED);
    }

    /** The last speaker is the directory's: what is said of them goes under its id. */
    public News known(String id, String name) {
        var last = speakers.remove(speakers.size() - 1);
        speakers.add(new Speaker(
                id,
                last.name(),
                last.kind(),
                last.roles(),
                last.links(),
                last.mentions(),
                last.quoteIds(),
                SpeakerIdentity.DIRECTORY,
                new KnownPerson(name, "Q7259", List.of()),
                null));
        quotes.replaceAll(q -> q.speaker() != null && q.speaker().id().equals(last.id())
                ? new Quote(
                        q.id(),
                        q.text(),
                        q.spans(),
                        q.kind(),
                        Attribution.Attributed.certain(
                                id, last.name(), q.speaker().mention(), null),
                        null,
                        q.cue(),
                        q.rule(),
                        q.confidence(),
                        q.prefix(),
                        q.suffix())
                : q);
        return this;
    }

    public News revision(int value) {
        revision = value;
        return this;
    }

    public News speaker(String name, SpeakerKind kind, ProfileLink... links) {
        speakers.add(new Speaker(idOf(name), name, kind, List.of("engineer"), List.of(links), List.of(), List.of()));
        return this;
    }

    /** A speaker whom the text mentions first with these words. */
    public News speaker(String name, SpeakerKind kind, String mention) {
        speakers.add(new Speaker(idOf(name), name, kind, List.of(), List.of(), List.of(find(mention)), List.of()));
        return this;
    }

    /** Somebody of an office, wherever the text has the full name. */
    public News person(String name, String... offices) {
        var points = new CodePoints(text.toString());
        var places = Pattern.compile(Pattern.quote(name))
                .matcher(text)
                .results()
                .map(place -> points.span(place.start(), place.end()))
                .toList();
        speakers.add(new Speaker(idOf(name), name, SpeakerKind.PERSON, List.of(offices), List.of(), places, List.of()));
        return this;
    }

    public News tag(String label) {
        return tag(label, TagScheme.ENTITY);
    }

    public News tag(String label, TagScheme scheme) {
        tags.add(new Tag(idOf(label), label, scheme, 0.5, List.of(), List.of(), null));
        return this;
    }

    public News link(String words, String url) {
        var span = find(words);
        links.add(new Link(span.start(), span.end(), words, url, url));
        return this;
    }

    public static String idOf(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Span find(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the text does not say: " + words);
        }
        return new CodePoints(text.toString()).span(at, at + words.length());
    }

    public EnrichedArticle enriched() {
        var address = url.isEmpty() ? "https://harbour-times.example/" + id : url;
        var article = new Article(
                id,
                status,
                address,
                address,
                List.of(),
                "harbour-times.example",
                headline,
                standfirst,
                bylines,
                publishedAt,
                null,
                dateline,
                section,
                language,
                List.of(),
                List.of(),
                text.toString(),
                blocks,
                links,
                List.of(),
                "hash",
                null,
                Map.of(),
                access,
                posts,
                null);
        return new EnrichedArticle(id, version, status, article, quotes, speakers, tags, changes, revision, null);
    }
}
