package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.feeds.AtomFeed;
import dev.copydesk.console.reader.feeds.Feed;
import dev.copydesk.console.reader.feeds.JsonFeed;
import dev.copydesk.console.reader.state.Card;
import dev.copydesk.console.reader.state.ReaderState;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerPage;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /read/feed.json} and {@code /read/feed.atom}: what {@code /read} shows with the same filter; with {@code ?speaker=}
 * alone a speaker's quotes.
 */
final class FeedPages {
    private final ReaderState state;
    private final TopicPages pages;
    private final CachedAnswers answers;
    private final @Nullable String publicUrl;

    FeedPages(ReaderState state, TopicPages pages, CachedAnswers answers, @Nullable String publicUrl) {
        this.state = state;
        this.pages = pages;
        this.answers = answers;
        this.publicUrl = publicUrl;
    }

    void json(Context context) {
        answer(context, JsonFeed.TYPE, JsonFeed::write);
    }

    void atom(Context context) {
        answer(context, AtomFeed.TYPE, AtomFeed::write);
    }

    private void answer(Context context, String type, Function<Feed, byte[]> format) {
        var asked = CardRequest.of(context);
        var speaker = asked.filter().speaker();
        var feed = speaker == null ? cards(context, asked) : quotes(context, asked, speaker);
        if (feed == null) {
            answers.problem(context, 404, "No such feed", "No digest is of this tag or speaker.");
            return;
        }
        answers.bytes(context, type, format.apply(feed), feed.updated());
    }

    private @Nullable Feed cards(Context context, CardRequest asked) {
        var part = state.cards().part(asked.filter(), null, Feed.MOST);
        if (part.cards().isEmpty() && asked.filter().tag() != null) {
            return null;
        }
        var base = BaseUrl.of(context, publicUrl);
        var changed = CardPages.changed(part);
        return new Feed(
                id(asked),
                CardPages.title(asked, part),
                base + "/read" + asked.query(),
                base + "/read/feed.atom" + asked.query(),
                base + "/read/feed.json" + asked.query(),
                changed == null ? Instant.EPOCH : changed,
                part.cards().stream().map(card -> item(base, card)).toList());
    }

    private static String id(CardRequest asked) {
        var filter = asked.filter();
        return Feed.id(
                "feed",
                text(filter.tag(), "tag"),
                text(filter.speaker(), "speaker"),
                text(filter.site(), "site"),
                text(filter.language(), "language"));
    }

    private static String text(@Nullable String value, String name) {
        return value == null ? "" : name + "=" + value;
    }

    private static Feed.Item item(String base, Card card) {
        var headline = card.headline().isBlank() ? card.site() : card.headline();
        return new Feed.Item(
                Feed.id("article", card.id()),
                headline,
                base + PageLink.ofArticle(card.id(), headline).href(),
                WebLink.of(card.url()),
                card.signal() == null ? headline : card.signal(),
                instant(card.publishedAt()),
                Instant.ofEpochMilli(card.at()),
                card.credits(),
                card.tags().stream().map(Card.Label::label).toList(),
                LanguageTags.tag(card.language()));
    }

    private @Nullable Feed quotes(Context context, CardRequest asked, String speaker) {
        var page = pages.speaker(speaker, null, Feed.MOST)
                .map(TopicPages.Part::page)
                .orElse(null);
        if (page == null) {
            return null;
        }
        var base = BaseUrl.of(context, publicUrl);
        List<QuoteLine> lines = page.quotes();
        return new Feed(
                id(asked),
                page.name(),
                base + PageLink.ofSpeaker(speaker, page.name()).href(),
                base + "/read/feed.atom" + asked.query(),
                base + "/read/feed.json" + asked.query(),
                lines.isEmpty()
                        ? Instant.EPOCH
                        : Instant.ofEpochMilli(lines.get(0).at()),
                lines.stream().map(line -> item(base, page, line)).toList());
    }

    private static Feed.Item item(String base, SpeakerPage page, QuoteLine line) {
        var headline = line.headline().isBlank() ? page.name() : line.headline();
        return new Feed.Item(
                Feed.id("quote", line.articleId(), line.quoteId()),
                headline,
                base + PageLink.ofArticle(line.articleId(), headline).href() + "#"
                        + ArticleViews.anchor(line.quoteId()),
                WebLink.of(line.url()),
                "“" + line.text() + "”",
                instant(line.publishedAt()),
                Instant.ofEpochMilli(line.at()),
                List.of(page.name()),
                List.of(),
                null);
    }

    /** A date that does not name its time is no time: a feed reader would take midnight for it. */
    private static @Nullable Instant instant(@Nullable NewsDate date) {
        if (date == null) {
            return null;
        }
        return date.iso().length() > "2026-03-01T09:30:00".length()
                ? OffsetDateTime.parse(date.iso()).toInstant()
                : date.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
