package dev.copydesk.operations.trace;

import dev.copydesk.events.Article;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The names under which an article's records may stand on the topics: its URLs and ids. They grow while it is searched. */
final class ArticleNames {
    private static final int URLS = 12;

    private final Set<String> urls = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    ArticleNames(TraceQuestion question) {
        question.urls().forEach(url -> urls.add(url.value()));
        ids.addAll(question.ids());
    }

    /** URLs, the likeliest first. */
    Set<String> urls() {
        return urls;
    }

    /** Ids of articles, the likeliest first. */
    Set<String> ids() {
        return ids;
    }

    Set<String> hosts() {
        var hosts = new LinkedHashSet<String>();
        urls.forEach(url -> NormalizedUrl.tryOf(url).map(NormalizedUrl::host).ifPresent(hosts::add));
        return hosts;
    }

    void addId(String id) {
        ids.add(id);
    }

    /** Takes up the URLs that its records name: first those by which it came, so that where they are right no other is tried. */
    void addUrlsOf(Collection<TracedRecord> seen) {
        var known = List.copyOf(urls);
        urls.clear();
        for (var sighting : seen) {
            urlsOf(sighting).flatMap(Optional::stream).limit(URLS).forEach(url -> urls.add(url.value()));
        }
        urls.addAll(known);
    }

    private static Stream<Optional<NormalizedUrl>> urlsOf(TracedRecord sighting) {
        if (sighting.value() instanceof EnrichedArticle enriched) {
            return urlsOf(enriched.article());
        }
        return sighting.value() instanceof Article article ? urlsOf(article) : Stream.empty();
    }

    private static Stream<Optional<NormalizedUrl>> urlsOf(Article article) {
        return Stream.concat(Stream.of(article.url(), article.canonicalUrl()), article.aliases().stream())
                .map(NormalizedUrl::tryOf);
    }

    /** Records that have one of its ids as their key. */
    Predicate<ConsumerRecord<byte[], byte[]>> isOfId() {
        return isOfKey(ids);
    }

    static Predicate<ConsumerRecord<byte[], byte[]>> isOfKey(Set<String> keys) {
        return record -> record.key() != null && keys.contains(StepReader.key(record));
    }

    /** Whether the record is one of its pages. */
    boolean isPage(ConsumerRecord<byte[], byte[]> record) {
        return isUrl(StepReader.key(record))
                || StepReader.pageUrl(record).filter(this::isUrl).isPresent();
    }

    /** Whether the record asks for one of its pages. */
    boolean isRequest(ConsumerRecord<byte[], byte[]> record) {
        var request = StepReader.request(record);
        return request.isPresent()
                && (isUrl(request.get().url())
                        || (request.get().continues() != null
                                && isUrl(request.get().continues().first())));
    }

    private boolean isUrl(String url) {
        return urls.contains(url)
                || NormalizedUrl.tryOf(url)
                        .filter(known -> urls.contains(known.value()) || ids.contains(ArticleId.of(known)))
                        .isPresent();
    }

    /** Equal as long as nothing was added. */
    List<List<String>> version() {
        return List.of(List.copyOf(urls), List.copyOf(ids));
    }
}
