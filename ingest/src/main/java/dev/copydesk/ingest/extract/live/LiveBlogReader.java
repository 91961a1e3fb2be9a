package dev.copydesk.ingest.extract.live;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Post;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.ingest.extract.metadata.PageStatements;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.text.Spaces;
import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the posts of a live blog, each with its time and headline, off the page's markup and data. */
public final class LiveBlogReader {
    private static final int MAX_HEADLINE = 300;
    private static final int MAX_URL = 2048;

    /** How many words at its beginning tell a post from the others. */
    private static final int OPENING = 8;

    private final ArticleBody body;
    private final CodePoints text;
    private final String baseUrl;

    private LiveBlogReader(Document page, ArticleBody body) {
        this.body = body;
        this.text = new CodePoints(body.text());
        this.baseUrl = page.baseUri();
    }

    /**
     * Empty where the article is no live blog.
     *
     * @param headline the article's
     */
    public static Optional<FoundValue<List<Post>>> read(
            Document page, PageStatements told, String headline, ArticleBody body) {
        var liveBlog = LiveUpdate.liveBlog(told);
        var updates = liveBlog.map(LiveUpdate::of).orElse(List.of());
        var elements = new PostElements(body, liveBlog.isPresent()).find();
        if (elements.isEmpty() && updates.size() < 2) {
            return ClockPosts.of(headline, body).map(posts -> new FoundValue<>(posts, "text"));
        }
        var reader = new LiveBlogReader(page, body);
        var located = reader.located(updates);
        if (!elements.isEmpty()) {
            var posts = elements.stream().map(e -> reader.post(e, located)).toList();
            return Optional.of(new FoundValue<>(posts, "markup"));
        }
        return located.size() < 2
                ? ClockPosts.of(headline, body).map(posts -> new FoundValue<>(posts, "text"))
                : Optional.of(new FoundValue<>(reader.posts(located), "json-ld"));
    }

    /** Each update by the block that it begins with. */
    private NavigableMap<Integer, LiveUpdate> located(List<LiveUpdate> updates) {
        var located = new TreeMap<Integer, LiveUpdate>();
        if (updates.isEmpty()) {
            return located;
        }
        var headings = new HashMap<String, Integer>();
        var openings = new HashMap<String, Integer>();
        for (int i = 0; i < body.blocks().size(); i++) {
            var block = body.blocks().get(i);
            var words = new Words(text.at(block.span())).list();
            openings.putIfAbsent(opening(words), i);
            if (block.kind() == BlockKind.HEADING) {
                headings.putIfAbsent(String.join(" ", words), i);
            }
        }
        for (var update : updates) {
            var at = place(update, headings, openings);
            if (at != null) {
                located.putIfAbsent(at, update);
            }
        }
        return located;
    }

    private static @Nullable Integer place(
            LiveUpdate update, Map<String, Integer> headings, Map<String, Integer> openings) {
        var headline = update.headline() == null ? null : headings.get(Words.key(update.headline()));
        if (headline != null || update.body() == null) {
            return headline;
        }
        var words = new Words(update.body()
                        .substring(0, Math.min(MAX_URL, update.body().length())))
                .list();
        return words.size() < OPENING / 2 ? null : openings.get(opening(words));
    }

    private static String opening(List<String> words) {
        return String.join(" ", words.subList(0, Math.min(OPENING, words.size())));
    }

    /** From each update's first block up to the next update's. */
    private List<Post> posts(NavigableMap<Integer, LiveUpdate> located) {
        var posts = new ArrayList<Post>();
        for (var entry : located.entrySet()) {
            var next = located.higherKey(entry.getKey());
            int last = (next == null ? body.blocks().size() : next) - 1;
            var update = entry.getValue();
            posts.add(new Post(
                    block(entry.getKey()).start(),
                    block(last).end(),
                    update.publishedAt(),
                    update.headline(),
                    update.url()));
        }
        return posts;
    }

    private Post post(PostElements.Post found, NavigableMap<Integer, LiveUpdate> located) {
        var at = located.ceilingKey(found.first());
        var update = at == null || at > found.last() ? null : located.get(at);
        var headline = headline(found);
        var url = url(found.element());
        return new Post(
                block(found.first()).start(),
                block(found.last()).end(),
                PostTime.of(found.element()).orElse(update == null ? null : update.publishedAt()),
                headline != null || update == null ? headline : update.headline(),
                url != null || update == null ? url : update.url());
    }

    private Block block(int index) {
        return body.blocks().get(index);
    }

    private @Nullable String headline(PostElements.Post post) {
        var named = post.element().selectFirst("[itemprop=headline], h1, h2, h3, h4, h5, h6");
        if (named == null) {
            return null;
        }
        var headline = Spaces.squeeze(named.text());
        return headline.isEmpty() || headline.length() > MAX_HEADLINE ? null : headline;
    }

    /** The link on the post's time, else the page with the post's anchor. */
    private @Nullable String url(Element post) {
        var time = PostTime.element(post);
        var link = time == null ? null : time.closest("a[href]");
        if (link != null && link.attr("href").length() <= MAX_URL) {
            var url = link.absUrl("href");
            return url.startsWith("http") ? url : null;
        }
        var id = post.id().strip();
        boolean usable = !id.isEmpty() && id.length() < 200 && id.chars().noneMatch(Spaces::isSpace);
        return usable && baseUrl.startsWith("http") ? baseUrl.split("#", 2)[0] + "#" + id : null;
    }
}
