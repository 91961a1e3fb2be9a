package dev.copydesk.desk.newsroom;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What ought to come out of the sample newsroom.
 *
 * @param stories one for each article of the first pass, in order
 * @param updates the second versions that the second pass brings
 * @param refusals what is never fetched, or never there
 * @param repeats URLs of the second pass that bring nothing new: unchanged pages and other spellings of a URL
 */
public record NewsroomExpectations(
        List<Story> stories, List<Story> updates, List<Refusal> refusals, List<String> repeats) {
    public NewsroomExpectations {
        stories = List.copyOf(stories);
        updates = List.copyOf(updates);
        refusals = List.copyOf(refusals);
        repeats = List.copyOf(repeats);
    }

    /** How many articles, each with an id of its own. */
    public int articleCount() {
        return stories.size();
    }

    /** How many digests over both passes: one for each version of each article. */
    public int digestCount() {
        return stories.size() + updates.size();
    }

    /**
     * @param url as it is asked for
     * @param language as the page declares it; where it declares none, what it is written in
     * @param copyOf the canonical URL of the article that this one was copied from
     */
    public record Story(
            String url,
            String canonicalUrl,
            String headline,
            String language,
            @Nullable String copyOf) {
        public String articleId() {
            return ArticleId.of(NormalizedUrl.of(canonicalUrl));
        }
    }

    /** A URL that yields no article. */
    public record Refusal(String url, Why why) {}

    /** Why a URL yields no article. */
    public enum Why {
        /** The site's robots.txt disallows it. */
        ROBOTS,
        /** The site answers 404. */
        MISSING
    }

    static NewsroomExpectations of(Manifest manifest, int port) {
        return new NewsroomExpectations(
                stories(manifest, Manifest.Outcome.ARTICLE, port),
                stories(manifest, Manifest.Outcome.UPDATE, port),
                manifest.pages().stream()
                        .flatMap(entry -> refusal(entry, port).stream())
                        .toList(),
                manifest.pages().stream()
                        .filter(entry ->
                                entry.why() == Manifest.Reason.UNCHANGED || entry.why() == Manifest.Reason.VARIANT)
                        .map(entry -> SampleNewsroom.url(entry, port))
                        .toList());
    }

    private static List<Story> stories(Manifest manifest, Manifest.Outcome outcome, int port) {
        return manifest.pages().stream()
                .filter(entry -> entry.becomes() == outcome)
                .map(entry -> new Story(
                        SampleNewsroom.url(entry, port),
                        Objects.requireNonNull(entry.canonical(), entry.path()),
                        Objects.requireNonNull(entry.headline(), entry.path()),
                        Objects.requireNonNull(entry.language(), entry.path()),
                        entry.copyOf()))
                .toList();
    }

    private static List<Refusal> refusal(Manifest.Entry entry, int port) {
        var url = SampleNewsroom.url(entry, port);
        return entry.why() == Manifest.Reason.ROBOTS
                ? List.of(new Refusal(url, Why.ROBOTS))
                : entry.why() == Manifest.Reason.MISSING ? List.of(new Refusal(url, Why.MISSING)) : List.of();
    }
}
