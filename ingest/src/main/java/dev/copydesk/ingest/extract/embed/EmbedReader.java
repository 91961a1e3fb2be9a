package dev.copydesk.ingest.extract.embed;

import dev.copydesk.events.Embed;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.ingest.extract.text.Spaces;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads off an embedded post's markup whose it is and where it can be read. */
public final class EmbedReader {
    private static final int MAX_URL = 2048;
    private static final int MAX_AUTHOR = 120;

    /** Where scripts that embed posts keep the post's own address. */
    private static final List<String> ADDRESSES =
            List.of("cite", "data-instgrm-permalink", "data-permalink", "data-post-url", "data-url", "data-href");

    /** "— Ada Byron (@ada)": the signature of a post. */
    private static final Pattern SIGNATURE =
            Pattern.compile("^[—–―-]\\s*([^(@]{2,100}?)\\s*(?:\\(@?[^)]{1,60}\\)?.{0,40})?$");

    private EmbedReader() {}

    public static Embed of(Element post) {
        var url = url(post);
        var site = url == null
                ? null
                : NormalizedUrl.tryOf(url).map(NormalizedUrl::site).orElse(null);
        return new Embed(site, url, author(post));
    }

    /** The post's address by an attribute, else its last link, which is the one on its date. */
    private static @Nullable String url(Element post) {
        for (var attribute : ADDRESSES) {
            var url = absolute(post, attribute);
            if (url != null) {
                return url;
            }
        }
        String last = null;
        for (var anchor : post.getElementsByTag("a")) {
            var url = absolute(anchor, "href");
            last = url == null ? last : url;
        }
        return last;
    }

    private static @Nullable String absolute(Element element, String attribute) {
        var given = element.attr(attribute).strip();
        if (given.isEmpty() || given.startsWith("#") || given.length() > MAX_URL) {
            return null;
        }
        var url = given.startsWith("http://") || given.startsWith("https://") ? given : element.absUrl(attribute);
        return url.startsWith("http") ? url : null;
    }

    private static @Nullable String author(Element post) {
        var named = post.selectFirst("[itemprop=author], [rel=author], cite");
        if (named != null) {
            return name(named.text());
        }
        String author = null;
        for (var text : post.nodeStream(TextNode.class).toList()) {
            var line = text.getWholeText();
            if (line.length() <= 2 * MAX_AUTHOR) {
                var signature = SIGNATURE.matcher(Spaces.squeeze(line));
                author = signature.matches() ? name(signature.group(1)) : author;
            }
        }
        return author;
    }

    private static @Nullable String name(String given) {
        var name = Spaces.squeeze(given);
        return name.isEmpty() || name.length() > MAX_AUTHOR ? null : name;
    }
}
