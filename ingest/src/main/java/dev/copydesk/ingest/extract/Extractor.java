package dev.copydesk.ingest.extract;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.Part;
import dev.copydesk.events.Parts;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.access.AccessReader;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.ingest.extract.body.BodyExplanation;
import dev.copydesk.ingest.extract.body.BodyReader;
import dev.copydesk.ingest.extract.decode.CharacterReferences;
import dev.copydesk.ingest.extract.decode.CodeFree;
import dev.copydesk.ingest.extract.decode.PageDecoder;
import dev.copydesk.ingest.extract.live.LiveBlogReader;
import dev.copydesk.ingest.extract.metadata.PageMetadata;
import dev.copydesk.ingest.extract.metadata.dates.Dateline;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.parts.ArticlePaging;
import dev.copydesk.ingest.extract.parts.PagingReader;
import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.TextLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Page in, article out. Stateless; one instance serves all threads. */
public final class Extractor {
    private static final int MAX_DEPTH = 512;
    private static final int MIN_LETTERS = 40;
    /** Where a text repeats its description in other spelling, it does so in its first characters. */
    private static final int OPENING = 3000;

    private final int maxBytes;

    /** @param maxBytes larger pages are refused: {@link TopicSettings#maxPageBytes()} */
    public Extractor(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The article that the page holds, or the reason why there is none. Never throws, whatever the bytes. */
    public ExtractOutcome extract(Page page) {
        try {
            return new ExtractOutcome.Extracted(article(page));
        } catch (BadRecord bad) {
            return new ExtractOutcome.Refused(bad.reason(), String.valueOf(bad.getMessage()));
        } catch (RuntimeException e) {
            return new ExtractOutcome.Refused(BadRecord.Reason.INTERNAL, e.toString());
        }
    }

    private Article article(Page page) {
        PageCheck.check(page, maxBytes);
        if (isPlainText(page)) {
            return PlainTextReader.read(page.url(), page.url(), PageDecoder.decode(page.body(), page.contentType()));
        }
        var document = document(page);
        var metadata = PageMetadata.of(page, marks(document));
        var body = BodyReader.read(document, metadata.clues());
        long letters = body.text()
                .codePoints()
                .filter(Character::isLetter)
                .limit(MIN_LETTERS)
                .count();
        if (letters < MIN_LETTERS && body.text().codePoints().noneMatch(Character::isIdeographic)) {
            throw new BadRecord(BadRecord.Reason.NO_ARTICLE, "no readable text in " + page.url());
        }
        return article(page, document, metadata, body);
    }

    /**
     * Which blocks of a page {@link #extract} takes for the body, and why; a plain text has none.
     *
     * @throws BadRecord where the page cannot be read at all
     */
    public BodyExplanation explain(Page page) {
        PageCheck.check(page, maxBytes);
        if (isPlainText(page)) {
            return new BodyExplanation("plain-text", List.of());
        }
        var document = document(page);
        return BodyReader.explain(
                document, PageMetadata.of(page, marks(document)).clues());
    }

    private static Document document(Page page) {
        var html = CharacterReferences.withoutLoneSurrogates(
                PageDecoder.decode(CodeFree.of(page.body()), page.contentType()));
        if (!PageCheck.hasMarkup(html)) {
            throw new BadRecord(BadRecord.Reason.NOT_HTML, "no HTML element in the page");
        }
        var document = parse(html, page.baseUrl());
        if (StreamedParts.mayBeIn(html)) {
            StreamedParts.place(document);
        }
        return document;
    }

    private static PageMarks marks(Document document) {
        var marks = new PageMarks(document);
        if (marks.depth() >= MAX_DEPTH) {
            throw new BadRecord(BadRecord.Reason.TOO_DEEP, "elements nested " + MAX_DEPTH + " deep");
        }
        return marks;
    }

    /** The parser stumbles over what it cut off at its greatest depth: formatting and templates that it comes back to. */
    private static Document parse(String html, String baseUrl) {
        try {
            return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, baseUrl);
        } catch (RuntimeException e) {
            throw new BadRecord(BadRecord.Reason.TOO_DEEP, "elements nested so that the parser gives up", e);
        }
    }

    private static boolean isPlainText(Page page) {
        var type = page.contentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    private static Article article(Page page, Document document, PageMetadata metadata, ArticleBody body) {
        var addresses = metadata.addresses();
        var paging = PagingReader.read(page, document, metadata.told(), addresses.canonical(), body);
        var headline = metadata.headline().orElseGet(() -> PlainTextReader.headline(body.text()));
        return new ArticleBuilder(page.url(), addresses.canonical())
                .aliases(addresses.aliases(), addresses.source())
                .headline(headline)
                .standfirst(standfirst(metadata, body))
                .bylines(metadata.bylines())
                .publishedAt(metadata.publishedAt())
                .modifiedAt(metadata.modifiedAt())
                .dateline(Dateline.of(body.text()).map(FoundValue::inText))
                .section(metadata.section())
                .language(language(metadata, body))
                .images(metadata.images())
                .keywords(metadata.keywords())
                .text(body.text(), body.blocks())
                .links(body.links())
                .pullQuotes(body.pullQuotes())
                .fetchedAt(page.fetchedAt())
                .access(AccessReader.read(document, metadata.told(), body))
                .posts(LiveBlogReader.read(document, metadata.told(), headline.value(), body))
                .parts(parts(page, paging, body))
                .build();
    }

    /** What the page declares, unless its text is plainly in another language. */
    private static Optional<FoundValue<String>> language(PageMetadata metadata, ArticleBody body) {
        var declared = metadata.language();
        var told = declared.map(FoundValue::value);
        var language = told.isEmpty() ? TextLanguage.of(body.text()) : TextLanguage.of(body.text(), told.get());
        return language.equals(told) ? declared : language.map(FoundValue::inText);
    }

    /** The page as a part of its article; null where it is all of it. */
    private static @Nullable Parts parts(Page page, ArticlePaging paging, ArticleBody body) {
        if (!paging.isPaged() && page.continues() == null) {
            return null;
        }
        var own = NormalizedUrl.tryOf(page.url()).map(NormalizedUrl::value).orElse(page.url());
        int length = body.text().codePointCount(0, body.text().length());
        return new Parts(
                List.of(new Part(paging.number(), own, 0, length)),
                paging.count(),
                paging.next() == null ? null : paging.next().value());
    }

    /** What the page shows above its text, else its description, unless that only repeats the text. */
    private static Optional<FoundValue<String>> standfirst(PageMetadata metadata, ArticleBody body) {
        return body.standfirst() == null
                ? metadata.standfirst().filter(found -> !repeats(body.text(), found.value()))
                : Optional.of(FoundValue.inText(body.standfirst()));
    }

    private static boolean repeats(String text, String description) {
        var opening = text.substring(0, Math.min(text.length(), OPENING));
        return text.contains(description) || Words.key(opening).contains(Words.key(description));
    }
}
