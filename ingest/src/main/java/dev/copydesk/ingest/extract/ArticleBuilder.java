package dev.copydesk.ingest.extract;

import dev.copydesk.events.Access;
import dev.copydesk.events.Article;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.Block;
import dev.copydesk.events.Byline;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Image;
import dev.copydesk.events.Link;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Parts;
import dev.copydesk.events.Post;
import dev.copydesk.events.PullQuote;
import dev.copydesk.events.Status;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts an article together from what was found of it, and notes of each value where that was. */
final class ArticleBuilder {
    private final String url;
    private final NormalizedUrl canonical;
    private final SortedMap<String, String> provenance = new TreeMap<>();
    private List<String> aliases = List.of();
    private String headline = "";
    private @Nullable String standfirst;
    private List<Byline> bylines = List.of();
    private @Nullable NewsDate publishedAt;
    private @Nullable NewsDate modifiedAt;
    private @Nullable String dateline;
    private @Nullable String section;
    private @Nullable String language;
    private List<Image> images = List.of();
    private List<String> keywords = List.of();
    private String text = "";
    private List<Block> blocks = List.of();
    private List<Link> links = List.of();
    private List<PullQuote> pullQuotes = List.of();
    private @Nullable Instant fetchedAt;
    private @Nullable Access access;
    private List<Post> posts = List.of();
    private @Nullable Parts parts;

    /**
     * @param url as the page was asked for
     * @param canonical the URL that the article's id is made of
     */
    ArticleBuilder(String url, NormalizedUrl canonical) {
        this.url = url;
        this.canonical = canonical;
    }

    /** @param source where the canonical URL, and by it the aliases, were found */
    ArticleBuilder aliases(List<String> urls, String source) {
        aliases = urls;
        provenance.put("canonicalUrl", source);
        return this;
    }

    ArticleBuilder headline(FoundValue<String> found) {
        headline = noted("headline", found);
        return this;
    }

    ArticleBuilder standfirst(Optional<FoundValue<String>> found) {
        standfirst = noted("standfirst", found);
        return this;
    }

    ArticleBuilder bylines(Optional<FoundValue<List<Byline>>> found) {
        bylines = listed("bylines", found);
        return this;
    }

    ArticleBuilder publishedAt(Optional<FoundValue<NewsDate>> found) {
        publishedAt = noted("publishedAt", found);
        return this;
    }

    ArticleBuilder modifiedAt(Optional<FoundValue<NewsDate>> found) {
        modifiedAt = noted("modifiedAt", found);
        return this;
    }

    ArticleBuilder dateline(Optional<FoundValue<String>> found) {
        dateline = noted("dateline", found);
        return this;
    }

    ArticleBuilder section(Optional<FoundValue<String>> found) {
        section = noted("section", found);
        return this;
    }

    ArticleBuilder language(Optional<FoundValue<String>> found) {
        language = noted("language", found);
        return this;
    }

    /** Of plain text, where it can be found in no other place. */
    ArticleBuilder languageOfText(Optional<String> told) {
        language = told.orElse(null);
        return this;
    }

    ArticleBuilder images(List<Image> found) {
        images = found;
        return this;
    }

    ArticleBuilder keywords(Optional<FoundValue<List<String>>> found) {
        keywords = listed("keywords", found);
        return this;
    }

    ArticleBuilder text(String whole, List<Block> itsBlocks) {
        text = whole;
        blocks = itsBlocks;
        return this;
    }

    ArticleBuilder links(List<Link> found) {
        links = found;
        return this;
    }

    ArticleBuilder pullQuotes(List<PullQuote> found) {
        pullQuotes = found;
        return this;
    }

    ArticleBuilder fetchedAt(@Nullable Instant time) {
        fetchedAt = time;
        return this;
    }

    ArticleBuilder access(Optional<FoundValue<Access>> found) {
        access = noted("access", found);
        return this;
    }

    ArticleBuilder posts(Optional<FoundValue<List<Post>>> found) {
        posts = listed("posts", found);
        return this;
    }

    ArticleBuilder parts(@Nullable Parts found) {
        parts = found;
        return this;
    }

    Article build() {
        return new Article(
                ArticleId.of(canonical),
                Status.USABLE,
                url,
                canonical.value(),
                aliases,
                canonical.site(),
                headline,
                standfirst,
                bylines,
                publishedAt,
                modifiedAt,
                dateline,
                section,
                language,
                images,
                keywords,
                text,
                blocks,
                links,
                pullQuotes,
                ContentHash.of(headline, standfirst, text),
                fetchedAt,
                provenance,
                access,
                posts,
                parts);
    }

    private <T> T noted(String field, FoundValue<T> found) {
        provenance.put(field, found.source());
        return found.value();
    }

    private <T> @Nullable T noted(String field, Optional<FoundValue<T>> found) {
        return found.isPresent() ? noted(field, found.get()) : null;
    }

    private <T> List<T> listed(String field, Optional<FoundValue<List<T>>> found) {
        return found.isPresent() ? noted(field, found.get()) : List.of();
    }
}
