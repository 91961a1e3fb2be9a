package dev.copydesk.operations.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.Article;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.stage.Pure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The search for one article's records. Each topic is searched in the partitions of its key alone. Where the time of a
 * version is known, the records of that time are looked for; then what no stage has done yet; then, from the newest back, as
 * much of the rest as there is time for.
 */
final class Way {
    private static final int TIMES = 8;
    private static final int URLS = 12;

    /** Of a way that is explained, so much more is read for what else there was. */
    private static final long REST_BYTES = 24 << 20;

    /** Of each topic of dead letters, however little is known of the article. */
    private static final long LETTER_BYTES = 64 << 20;

    private final Topics topics;
    private final Question question;
    private final Stretches stretches;
    private final GroupPlaces places;
    private final StepReader reader;
    private final KnownTimes known;
    private final Map<String, Hunt> hunts = new LinkedHashMap<>();
    private final Map<String, String> searchedBy = new LinkedHashMap<>();
    private final Map<String, Sighting> seen = new LinkedHashMap<>();
    private final Set<String> urls = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private @Nullable String article;

    Way(Topics topics, Question question, Stretches stretches, GroupPlaces places) {
        this.topics = topics;
        this.question = question;
        this.stretches = stretches;
        this.places = places;
        this.reader = new StepReader(topics);
        this.known = new KnownTimes(stretches, topics);
        question.urls().forEach(url -> urls.add(url.value()));
        ids.addAll(question.ids());
    }

    /** The article's id, as far as it is known. */
    @Nullable
    String article() {
        return article;
    }

    Collection<Hunt> hunts() {
        return hunts.values();
    }

    /** Everything that was found, each record once. */
    List<Sighting> seen() {
        for (var hunt : hunts.values()) {
            hunt.found().forEach(found -> seen.computeIfAbsent(found.place(), p -> reader.read(hunt.topic(), found)));
        }
        return List.copyOf(seen.values());
    }

    void search() {
        if (question.kind() == Question.Kind.QUOTE) {
            var of = known.articleWith(question.text());
            if (of != null) {
                ids.add(of);
            }
        }
        for (var id : List.copyOf(ids)) {
            var times = known.of(id);
            if (!times.isEmpty()) {
                follow(id, times);
                break;
            }
        }
        if (article == null && !ids.isEmpty()) {
            grope();
        }
        pagesOfTags();
        rest();
    }

    /** The way of an article of which versions came through at these times. */
    private void follow(String id, NavigableSet<Long> times) {
        article = id;
        ids.add(id);
        var newest = times.descendingSet().stream().limit(TIMES).toList();
        var keyed = List.of(
                hunt(topics.articles(), Set.of(id), ofKey(Set.of(id))),
                hunt(topics.enriched(), Set.of(id), ofKey(Set.of(id))),
                hunt(topics.digests(), Set.of(id), ofKey(Set.of(id))));
        newest.forEach(time -> keyed.forEach(hunt -> hunt.around(stretches, time)));
        topics.digestsAs().values().forEach(topic -> {
            var hunt = hunt(topic, Set.of(id), ofKey(Set.of(id)));
            newest.forEach(time -> hunt.around(stretches, time));
        });
        waiting(StageName.ENRICH, topics.articles());
        waiting(StageName.PUBLISH, topics.enriched());
        pages(newest);
        letters();
    }

    /** Nothing is known but names: what waits and what failed is looked through, then everything, the newest first. */
    private void grope() {
        hunt(topics.articles(), ids, ofKey(ids));
        hunt(topics.enriched(), ids, ofKey(ids));
        hunt(topics.digests(), ids, ofKey(ids));
        pages(List.of());
        waiting(StageName.ENRICH, topics.articles());
        waiting(StageName.PUBLISH, topics.enriched());
        letters();
        while (article == null
                && !stretches.isLate()
                && !hunts.values().stream().allMatch(Hunt::isWhole)) {
            recognise();
            if (article == null) {
                hunts.values().forEach(hunt -> hunt.back(stretches));
            }
        }
        recognise();
    }

    /** Tells which article it is from what was found, and follows that. */
    private void recognise() {
        var times = new TreeSet<Long>();
        for (var sighting : seen()) {
            var id = idOf(sighting);
            if (id != null && (article == null || article.equals(id))) {
                article = id;
                times.add(sighting.step().timestamp().toEpochMilli());
            }
        }
        if (article != null) {
            var all = known.of(article);
            all.addAll(times);
            follow(article, all);
        }
    }

    private @Nullable String idOf(Sighting sighting) {
        var value = sighting.value();
        if (value instanceof Article found) {
            return found.id();
        }
        if (value instanceof EnrichedArticle found) {
            return found.id();
        }
        if (value instanceof Digest found) {
            return found.id();
        }
        return value instanceof Page page && page.continues() == null ? idOf(page) : null;
    }

    /** What the extract stage makes of it: the page names the URL that the id is made of. */
    private @Nullable String idOf(Page page) {
        try {
            return Pure.call(new Extractor(topics.settings().maxPageBytes())::extract, page)
                            instanceof ExtractOutcome.Extracted extracted
                    ? extracted.article().id()
                    : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Pages of the article and requests for them. */
    private void pages(List<Long> times) {
        var names = List.copyOf(urls);
        urls.clear();
        // the names by which it came first: where they are right, no other is tried
        for (var sighting : seen()) {
            urlsOf(sighting).flatMap(Optional::stream).limit(URLS).forEach(url -> urls.add(url.value()));
        }
        urls.addAll(names);
        var pages = hunt(topics.pages(), urls, this::isOfPage);
        var arrivals = new TreeSet<Long>();
        seen().stream()
                .filter(s -> s.step().kind() == Step.Kind.ARTICLE)
                .forEach(s -> arrivals.add(s.step().timestamp().toEpochMilli()));
        if (arrivals.isEmpty()) {
            arrivals.addAll(times);
        }
        arrivals.descendingSet().stream().limit(TIMES).forEach(time -> pages.around(stretches, time));
        waiting(StageName.EXTRACT, topics.pages());
        var requests = hunt(topics.requests(), hosts(), this::isRequest);
        pages.found()
                .toList()
                .forEach(page -> requests.before(stretches, page.record().timestamp()));
        waiting(StageName.FETCH, topics.requests());
    }

    private static Stream<Optional<NormalizedUrl>> urlsOf(Sighting sighting) {
        if (sighting.value() instanceof EnrichedArticle enriched) {
            return urlsOf(enriched.article());
        }
        return sighting.value() instanceof Article article ? urlsOf(article) : Stream.empty();
    }

    private static Stream<Optional<NormalizedUrl>> urlsOf(Article article) {
        return Stream.concat(Stream.of(article.url(), article.canonicalUrl()), article.aliases().stream())
                .map(NormalizedUrl::tryOf);
    }

    private void letters() {
        var letters = List.of(
                hunt(topics.fetchDlq(), hosts(), this::isRequest),
                hunt(topics.extractDlq(), urls, this::isOfPage),
                hunt(topics.enrichDlq(), ids, ofKey(ids)),
                hunt(topics.publishDlq(), ids, ofKey(ids)));
        letters.forEach(this::readThrough);
        var names = new LinkedHashSet<String>();
        for (var sighting : seen()) {
            if (sighting.step().letter() != null) {
                names.add(sighting.step().letter());
            }
        }
        if (!names.isEmpty()) {
            readThrough(hunt(topics.deadLetterActions(), names, ofKey(names)));
        }
    }

    private void readThrough(Hunt hunt) {
        long read = hunt.bytes();
        while (!hunt.isWhole() && !stretches.isLate() && hunt.bytes() - read < LETTER_BYTES) {
            hunt.back(stretches);
        }
    }

    /** The pages of the newest digest's tags and speakers that carry the article. */
    private void pagesOfTags() {
        var digest = newestDigest();
        if (digest == null || article == null || !(digest.value() instanceof Digest of)) {
            return;
        }
        var name = ("\"articleId\":\"" + article + '"').getBytes(UTF_8);
        var tags = new LinkedHashSet<String>();
        of.tags().forEach(tag -> tags.add(tag.id()));
        var speakers = new LinkedHashSet<String>();
        of.quotes().forEach(quote -> {
            if (quote.speakerId() != null) {
                speakers.add(quote.speakerId());
            }
        });
        for (var sighting : seen()) {
            if (sighting.value() instanceof EnrichedArticle enriched) {
                enriched.speakers().forEach(speaker -> speakers.add(speaker.id()));
            }
        }
        long time = digest.step().timestamp().toEpochMilli();
        carry(topics.tags(), tags, name, time);
        carry(topics.speakers(), speakers, name, time);
    }

    private void carry(Topic topic, Set<String> keys, byte[] name, long time) {
        var wanted = ofKey(keys);
        if (!keys.isEmpty()) {
            hunt(topic, keys, record -> wanted.test(record) && KnownTimes.holds(record, name))
                    .everywhereAround(stretches, time);
        }
    }

    private @Nullable Sighting newestDigest() {
        return seen().stream()
                .filter(s -> s.step().kind() == Step.Kind.DIGEST)
                .reduce((a, b) -> a.step().offset() > b.step().offset() ? a : b)
                .orElse(null);
    }

    /** What else there is, the newest first, window by window. */
    private void rest() {
        var open = hunts.values().stream()
                .filter(hunt ->
                        !hunt.topic().equals(topics.tags()) && !hunt.topic().equals(topics.speakers()))
                .toList();
        boolean explained = !seen().isEmpty();
        long before = open.stream().mapToLong(Hunt::bytes).sum();
        while (!stretches.isLate() && !open.stream().allMatch(Hunt::isWhole)) {
            if (explained && open.stream().mapToLong(Hunt::bytes).sum() - before > REST_BYTES) {
                return;
            }
            open.forEach(hunt -> hunt.back(stretches));
        }
    }

    /** Reads what the stage has not done of its topic, in the partitions that are searched. */
    private void waiting(StageName stage, Topic topic) {
        var hunt = hunts.get(topic.dataset());
        for (var part : hunt == null ? List.<PartitionSearch>of() : hunt.parts()) {
            var next = places.next(stage, part.partition(), stretches.start(part.partition()));
            while (next != null && !part.covers(next) && part.back(stretches, next)) {
                // one window more
            }
        }
    }

    /** The search of a topic under these keys; of all of it where there are none. What is known by more names is searched anew. */
    private Hunt hunt(Topic topic, Set<String> keys, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        var names = keys + " " + urls + " " + ids;
        var before = hunts.get(topic.dataset());
        if (before != null) {
            if (names.equals(searchedBy.get(topic.dataset()))) {
                return before;
            }
            before.found().forEach(found -> seen.computeIfAbsent(found.place(), p -> reader.read(topic, found)));
        }
        var hunt = new Hunt(
                topic,
                partitions(topic, keys).stream()
                        .map(p -> new PartitionSearch(p, start(p), stretches.end(p), wanted))
                        .toList());
        hunts.put(topic.dataset(), hunt);
        searchedBy.put(topic.dataset(), names);
        return hunt;
    }

    private Collection<TopicPartition> partitions(Topic topic, Set<String> keys) {
        if (keys.isEmpty()) {
            return stretches.partitions(topic.name());
        }
        var partitions = new LinkedHashSet<TopicPartition>();
        for (var key : keys) {
            var place = stretches.placeOf(topic.name(), key.getBytes(UTF_8));
            if (place != null) {
                partitions.add(place);
            }
        }
        return partitions;
    }

    private long start(TopicPartition partition) {
        var since = question.since();
        return since == null
                ? stretches.start(partition)
                : Math.max(stretches.start(partition), stretches.offsetOf(partition, since.toEpochMilli()));
    }

    private Set<String> hosts() {
        var hosts = new LinkedHashSet<String>();
        urls.forEach(url -> NormalizedUrl.tryOf(url).map(NormalizedUrl::host).ifPresent(hosts::add));
        return hosts;
    }

    private static Predicate<ConsumerRecord<byte[], byte[]>> ofKey(Set<String> keys) {
        return record -> record.key() != null && keys.contains(StepReader.key(record));
    }

    private boolean isOfPage(ConsumerRecord<byte[], byte[]> record) {
        return isOf(StepReader.key(record))
                || StepReader.pageUrl(record).filter(this::isOf).isPresent();
    }

    private boolean isRequest(ConsumerRecord<byte[], byte[]> record) {
        var request = StepReader.request(record);
        return request.isPresent()
                && (isOf(request.get().url())
                        || (request.get().continues() != null
                                && isOf(request.get().continues().first())));
    }

    private boolean isOf(String url) {
        return urls.contains(url)
                || NormalizedUrl.tryOf(url)
                        .filter(known -> urls.contains(known.value()) || ids.contains(ArticleId.of(known)))
                        .isPresent();
    }
}
