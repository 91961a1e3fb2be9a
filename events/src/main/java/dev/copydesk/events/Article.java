package dev.copydesk.events;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, apart from how it looks. {@code text} is the body alone (no headline, no pull quote that repeats
 * the body); every offset counts code points of it.
 *
 * @param id {@link ArticleId} of {@code canonicalUrl}, 26 characters
 * @param status whether the article may be used or was retracted
 * @param url the page's URL as it was asked for
 * @param canonicalUrl the URL that the page believably calls its own, normalised
 * @param aliases other URLs under which the same article was met, normalised
 * @param site the host of the canonical URL, without {@code www.}
 * @param headline as the page shows it
 * @param standfirst the summary under the headline; absent where the page has none
 * @param bylines the authors, in the order of the page
 * @param publishedAt when the publisher first put it out, as precisely as the page says; absent where it does not say
 * @param modifiedAt when the publisher last changed it, as precisely as the page says; absent where it does not say
 * @param dateline the place that opens the text ({@code BERLIN}), where it also stays
 * @param section the section of the site (Politics), as the page names it
 * @param language BCP 47, as the page declares it or its text shows it
 * @param images the pictures of the article; the first stands for it
 * @param keywords the publisher's own
 * @param text the body: its blocks, separated by one blank line
 * @param blocks the blocks of the text, in order
 * @param links the links in the text, in order
 * @param pullQuotes sentences that the page shows large and apart from the body
 * @param contentHash {@link ContentHash} of headline, standfirst and text: SHA-256, 64 hexadecimal digits
 * @param fetchedAt when the page was fetched, as its record says
 * @param provenance for a field name, where its value was found ({@code publishedAt: json-ld})
 * @param access who may read it in full; absent where the page does not say
 * @param posts the posts of a live blog, in the page's order; empty for any other article
 * @param parts the pages that the article is spread over; absent where it has one page
 */
public record Article(
        String id,
        Status status,
        String url,
        String canonicalUrl,
        List<String> aliases,
        String site,
        String headline,
        @Nullable String standfirst,
        List<Byline> bylines,
        @Nullable NewsDate publishedAt,
        @Nullable NewsDate modifiedAt,
        @Nullable String dateline,
        @Nullable String section,
        @Nullable String language,
        List<Image> images,
        List<String> keywords,
        String text,
        List<Block> blocks,
        List<Link> links,
        List<PullQuote> pullQuotes,
        String contentHash,
        @Nullable Instant fetchedAt,
        Map<String, String> provenance,
        @Nullable Access access,
        List<Post> posts,
        @Nullable Parts parts) {
    public Article {
        aliases = List.copyOf(aliases);
        bylines = List.copyOf(bylines);
        images = List.copyOf(images);
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pullQuotes = List.copyOf(pullQuotes);
        posts = List.copyOf(posts);
        provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
        int length = text.codePointCount(0, text.length());
        Bounds.check("block", blocks.stream().map(Block::span), length);
        Bounds.check("link", links.stream().map(Link::span), length);
        Bounds.check("post", posts.stream().map(Post::span), length);
        Bounds.check(
                "part", parts == null ? Stream.empty() : parts.joined().stream().map(Part::span), length);
        Bounds.check("repeat of a pull quote", pullQuotes.stream().flatMap(q -> q.repeats().stream()), length);
    }

    /** The article's retraction: which it was, and nothing of what it said but its headline. */
    public Article retracted() {
        return new Article(
                id,
                Status.CANCELED,
                url,
                canonicalUrl,
                aliases,
                site,
                headline,
                null,
                List.of(),
                publishedAt,
                modifiedAt,
                null,
                null,
                language,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                contentHash,
                fetchedAt,
                Map.of(),
                null,
                List.of(),
                null);
    }
}
