package dev.copydesk.operations.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.BadUrl;
import dev.copydesk.events.NormalizedUrl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose way is asked for.
 *
 * @param text as it was asked
 * @param urls of a URL, its spellings: as given and normalised first, then with the other scheme and with or without
 *     {@code www.}
 * @param ids ids of articles that it may be, the likeliest first; none of a quote
 * @param since nothing older is looked for; null for all that is kept
 */
public record TraceQuestion(
        String text,
        Kind kind,
        List<NormalizedUrl> urls,
        List<String> ids,
        @Nullable Instant since) {
    /** What the question names. */
    public enum Kind {
        @JsonProperty("url")
        URL,
        @JsonProperty("article")
        ARTICLE,
        @JsonProperty("quote")
        QUOTE
    }

    private static final Pattern ARTICLE_ID = Pattern.compile("[a-z2-7]{26}");
    private static final Pattern QUOTE_ID = Pattern.compile("[0-9a-f]{16}");
    private static final String HINT =
            "an article's id (26 letters and digits) nor a quote's (16 hexadecimal digits) nor a URL (https://…)";

    public TraceQuestion {
        urls = List.copyOf(urls);
        ids = List.copyOf(ids);
    }

    /** @throws IllegalArgumentException where {@code text} is neither an id nor a URL, saying what is expected */
    public static TraceQuestion of(String text) {
        var asked = text.strip();
        if (ARTICLE_ID.matcher(asked).matches()) {
            return new TraceQuestion(asked, Kind.ARTICLE, List.of(), List.of(asked), null);
        }
        if (QUOTE_ID.matcher(asked).matches()) {
            return new TraceQuestion(asked, Kind.QUOTE, List.of(), List.of(), null);
        }
        try {
            var urls = spellings(NormalizedUrl.of(asked));
            var ids = new LinkedHashSet<String>();
            urls.forEach(url -> ids.add(ArticleId.of(url)));
            return new TraceQuestion(asked, Kind.URL, urls, List.copyOf(ids), null);
        } catch (BadUrl e) {
            throw new IllegalArgumentException("neither " + HINT + ": " + shortened(asked), e);
        }
    }

    /** The same, of what is not older. */
    public TraceQuestion since(@Nullable Instant oldest) {
        return new TraceQuestion(text, kind, urls, ids, oldest);
    }

    private static List<NormalizedUrl> spellings(NormalizedUrl url) {
        var spellings = new LinkedHashSet<NormalizedUrl>();
        spellings.add(url);
        var value = url.value();
        if (!url.host().isEmpty()) {
            var rest = value.substring(value.indexOf("://") + 3);
            var bare = rest.startsWith("www.") ? rest.substring(4) : rest;
            var scheme = value.substring(0, value.indexOf("://"));
            for (var s : List.of(scheme, scheme.equals("https") ? "http" : "https")) {
                for (var r : List.of(rest, bare, "www." + bare)) {
                    NormalizedUrl.tryOf(s + "://" + r).ifPresent(spellings::add);
                }
            }
        }
        return new ArrayList<>(spellings);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
