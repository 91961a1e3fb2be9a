package dev.copydesk.console.reader.state;

import dev.copydesk.events.Digest;
import dev.copydesk.events.NewsDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest as a list shows it: small, whatever the digest is.
 *
 * @param at when this version of the article came out, in milliseconds since 1970
 * @param authors names of its bylines; absent in cards of earlier versions
 * @param url where to read the article; absent where that is no web address
 * @param signal the digest's, cut
 * @param speakers those of its key quotes who may have a page
 */
public record Card(
        String id,
        int version,
        long at,
        String headline,
        String site,
        @Nullable List<String> authors,
        @Nullable String url,
        @Nullable NewsDate publishedAt,
        @Nullable String language,
        @Nullable String signal,
        double sourceMinutes,
        double savedMinutes,
        int quotes,
        List<Label> tags,
        List<Label> speakers,
        @Nullable String withheld) {
    private static final int HEADLINE = 400;
    private static final int SIGNAL = 600;
    private static final int LABEL = 120;
    private static final int ID = 300;
    private static final int SITE = 253;
    private static final int AUTHORS = 6;
    private static final int TAGS = 24;
    private static final int SPEAKERS = 12;
    private static final int URL = 2_048;

    public Card {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = List.copyOf(tags);
        speakers = List.copyOf(speakers);
    }

    /** What a page is found by, and called. */
    public record Label(String id, String label) {}

    static Card of(Digest digest, long at) {
        return new Card(
                digest.id(),
                digest.version(),
                at,
                cut(digest.headline(), HEADLINE),
                cut(digest.site(), SITE).toLowerCase(Locale.ROOT),
                digest.bylines().stream()
                        .map(byline -> cut(byline.name(), LABEL))
                        .limit(AUTHORS)
                        .toList(),
                digest.url().length() <= URL && isWeb(digest.url()) ? digest.url() : null,
                digest.publishedAt(),
                digest.language() == null ? null : cut(digest.language(), LABEL),
                digest.signal() == null ? null : cut(digest.signal().text(), SIGNAL),
                digest.timeSaved().sourceMinutes(),
                digest.timeSaved().savedMinutes(),
                digest.take().quotes(),
                labels(digest.tags().stream(), TAGS, tag -> new Label(tag.id(), cut(tag.label(), LABEL))),
                labels(
                        digest.quotes().stream(),
                        SPEAKERS,
                        quote -> quote.speakerId() == null
                                        || quote.speakerName() == null
                                        || quote.speakerId().endsWith("@" + digest.id())
                                ? null
                                : new Label(quote.speakerId(), cut(quote.speakerName(), LABEL))),
                digest.withheld());
    }

    /** Whom a reader is told to have written it: the bylines, else the site. */
    public List<String> credits() {
        if (authors != null && !authors.isEmpty()) {
            return authors;
        }
        return List.of(site.isBlank() ? "Copydesk" : site);
    }

    /** The language's first part in lower case: {@code en} of {@code en-GB}. */
    @Nullable
    String mainLanguage() {
        if (language == null) {
            return null;
        }
        var first = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return first.isEmpty() ? null : first;
    }

    /** The first {@code max} UTF-16 units of a text, no pair split, an ellipsis where something is left out. */
    static String cut(String text, int max) {
        var clean = text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
        if (clean.length() <= max) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(max - 1)) ? max - 1 : max;
        return clean.substring(0, end) + "…";
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8);
    }

    private interface Labelled<T> {
        @Nullable
        Label of(T thing);
    }

    /** Each id once. */
    private static <T> List<Label> labels(java.util.stream.Stream<T> things, int most, Labelled<T> labelled) {
        Map<String, Label> labels = new LinkedHashMap<>();
        things.map(labelled::of)
                .filter(java.util.Objects::nonNull)
                .filter(label -> !label.id().isEmpty()
                        && label.id().length() <= ID
                        && label.id().indexOf('\0') < 0)
                .forEach(label -> {
                    if (labels.size() < most) {
                        labels.putIfAbsent(label.id(), label);
                    }
                });
        return List.copyOf(labels.values());
    }
}
