package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.pages.ArticleView.About;
import dev.copydesk.console.reader.pages.ArticleView.Said;
import dev.copydesk.console.reader.pages.ArticleView.Told;
import dev.copydesk.console.reader.passages.Passage;
import dev.copydesk.console.reader.passages.Passages;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.events.Byline;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the view of a digest, with passages where its article is at hand. */
final class ArticleViews {
    private static final int QUOTES = 100;
    private static final int TAGS = 40;
    private static final int EVIDENCE = 3;
    private static final int PROFILES = 5;
    private static final int TEXT = 4_000;
    private static final int NAME = 200;

    private final Digest digest;
    private final @Nullable EnrichedArticle article;
    private final @Nullable Passages passages;
    private final Map<String, Speaker> speakers = new HashMap<>();

    private ArticleViews(Digest digest, @Nullable EnrichedArticle article) {
        this.digest = digest;
        this.article = article;
        this.passages = article == null ? null : new Passages(article.article());
        if (article != null) {
            article.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        }
    }

    static ArticleView of(Digest digest, @Nullable EnrichedArticle article) {
        return new ArticleViews(digest, article).view();
    }

    private ArticleView view() {
        var shown = digest.quotes().stream().map(KeyQuote::id).collect(Collectors.toSet());
        var others = article == null
                ? List.<Quote>of()
                : article.quotes().stream()
                        .filter(quote -> !shown.contains(quote.id()))
                        .toList();
        var signal = digest.signal();
        return new ArticleView(
                digest.headline().isBlank() ? "Without a headline" : OutsideText.line(digest.headline(), 1_000),
                LanguageTags.tag(digest.language()),
                origin(),
                WebLink.of(digest.url()),
                notes(),
                digest.take().corrections().stream().map(this::told).toList(),
                signal == null ? null : told(signal),
                digest.points().stream().map(this::told).toList(),
                OutsideText.lines(digest.take().text(), TEXT),
                timeSaved(),
                digest.quotes().stream().map(this::said).toList(),
                others.stream().limit(QUOTES).map(this::said).toList(),
                Math.max(0, others.size() - QUOTES),
                digest.tags().stream().limit(TAGS).map(this::about).toList(),
                article != null);
    }

    private String origin() {
        var parts = new ArrayList<String>();
        parts.add(digest.site());
        digest.bylines().stream().limit(5).map(Byline::name).forEach(parts::add);
        if (digest.publishedAt() != null) {
            parts.add(digest.publishedAt().day().toString());
        }
        if (digest.version() > 1) {
            parts.add("version " + digest.version());
        }
        return OutsideText.line(
                parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · ")), 2 * NAME);
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        if (digest.withheld() != null) {
            notes.add("Shorter than usual: " + WithheldText.inWords(digest.withheld()) + ".");
        }
        var changes = digest.changes();
        if (changes != null) {
            var what = new ArrayList<String>();
            if (changes.headline()) {
                what.add("the headline");
            }
            if (changes.text()) {
                what.add("the text");
            }
            if (!changes.quotesAdded().isEmpty()) {
                what.add("quotes added: " + changes.quotesAdded().size());
            }
            if (!changes.quotesRemoved().isEmpty()) {
                what.add("quotes taken out: " + changes.quotesRemoved().size());
            }
            if (!what.isEmpty()) {
                notes.add("Changed since the version before: " + String.join(", ", what) + ".");
            }
        }
        var writing = digest.writing();
        if (writing != null && writing.refused() == null) {
            notes.add("Signal and case were written by a language model (" + OutsideText.line(writing.model(), NAME)
                    + ") and checked against the article.");
        }
        return notes;
    }

    private String timeSaved() {
        var time = digest.timeSaved();
        return String.format(
                Locale.ROOT,
                "%.1f minutes saved: %.1f to read the article, %.1f for this.",
                time.savedMinutes(),
                time.sourceMinutes(),
                time.digestMinutes());
    }

    private Told told(Statement statement) {
        return new Told(OutsideText.lines(statement.text(), TEXT), passage(statement.evidence()));
    }

    private Said said(KeyQuote quote) {
        return said(
                quote,
                quote.speakerName() == null ? "Not named" : OutsideText.line(quote.speakerName(), NAME),
                quote.links());
    }

    private Said said(Quote quote) {
        var by = quote.speaker();
        var speaker = by == null ? null : speakers.get(by.id());
        return said(
                new KeyQuote(
                        quote.id(),
                        quote.text(),
                        quote.spans(),
                        by == null ? null : by.id(),
                        by == null ? null : by.name(),
                        List.of()),
                by == null ? WithheldText.ofSpeaker(String.valueOf(quote.unattributed())) : by.name(),
                speaker == null ? List.of() : speaker.links());
    }

    private Said said(KeyQuote quote, String by, List<ProfileLink> links) {
        var id = quote.speakerId();
        // a name of this article alone has no page
        boolean hasPage = id != null && !id.endsWith("@" + digest.id());
        return new Said(
                anchor(quote.id()),
                OutsideText.lines(quote.spoken(), TEXT),
                hasPage ? PageLink.ofSpeaker(Objects.requireNonNull(id), by) : null,
                OutsideText.line(by, NAME),
                links.stream()
                        .map(ProfileLink::url)
                        .map(WebLink::of)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(PROFILES)
                        .toList(),
                passage(quote.spans()));
    }

    /** Where a quote stands on its article's page. */
    static String anchor(String quoteId) {
        return "q-" + quoteId.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private About about(Tag tag) {
        return new About(
                PageLink.ofTag(tag.id(), tag.label()),
                tag.scheme().name().toLowerCase(Locale.ROOT),
                passage(tag.evidence().stream().limit(EVIDENCE).toList()));
    }

    private @Nullable Passage passage(List<Span> spans) {
        return passages == null ? null : passages.of(spans).orElse(null);
    }
}
