package dev.copydesk.operations.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search for one article's records. Topics that the stages write are searched in the partitions of the article's keys
 * alone, those that others write too in all. Where the time of a version is known, the records of that time are looked for;
 * then what no stage has done yet; then, from the newest back, as much of the rest as there is time for.
 */
final class ArticleSearch {
    private static final int TIMES = 8;

    /** Of an article that is explained, so much more is read for what else there was. */
    private static final long REST_BYTES = 24 << 20;

    /** Of each topic of dead letters, however little is known of the article. */
    private static final long LETTER_BYTES = 64 << 20;

    private final Topics topics;
    private final TraceQuestion question;
    private final PartitionReader stretches;
    private final KnownTimes known;
    private final ArticleIdentity identity;
    private final ArticleNames names;
    private final TopicSearches searches;
    private @Nullable String article;

    ArticleSearch(Topics topics, TraceQuestion question, PartitionReader stretches, GroupPlaces places) {
        this.topics = topics;
        this.question = question;
        this.stretches = stretches;
        this.known = new KnownTimes(stretches, topics);
        this.identity = new ArticleIdentity(topics.settings().maxPageBytes());
        this.names = new ArticleNames(question);
        this.searches = new TopicSearches(topics, stretches, places, question.since());
    }

    /** The article's id, as far as it is known. */
    @Nullable
    String article() {
        return article;
    }

    List<TopicSearch> searches() {
        return searches.all();
    }

    /** Everything that was found, each record once. */
    List<TracedRecord> seen() {
        return searches.seen();
    }

    void search() {
        if (question.kind() == TraceQuestion.Kind.QUOTE) {
            var of = known.articleWith(question.text());
            if (of != null) {
                names.addId(of);
            }
        }
        for (var id : List.copyOf(names.ids())) {
            var times = known.of(id);
            if (!times.isEmpty()) {
                searchAt(id, times);
                break;
            }
        }
        if (article == null && !names.ids().isEmpty()) {
            searchByNames();
        }
        searchTagPages();
        readRest();
    }

    /** Looks for the article of which versions came through at these times. */
    private void searchAt(String id, NavigableSet<Long> times) {
        article = id;
        names.addId(id);
        var key = Set.of(id);
        var newest = times.descendingSet().stream().limit(TIMES).toList();
        var keyed = Stream.of(topics.articles(), topics.enriched(), topics.digests())
                .map(topic -> searches.of(topic, key, names, ArticleNames.isOfKey(key)))
                .toList();
        newest.forEach(time -> keyed.forEach(search -> search.around(stretches, time)));
        for (var topic : topics.digestsAs().values()) {
            var search = searches.of(topic, key, names, ArticleNames.isOfKey(key));
            newest.forEach(time -> search.around(stretches, time));
        }
        searches.readWaiting(StageName.ENRICH, topics);
        searches.readWaiting(StageName.PUBLISH, topics);
        searchPages(newest);
        searchLetters();
    }

    /** Nothing is known but names: what waits and what failed is looked through, then everything, the newest first. */
    private void searchByNames() {
        for (var topic : List.of(topics.articles(), topics.enriched(), topics.digests())) {
            searches.of(topic, names.ids(), names, names.isOfId());
        }
        searchPages(List.of());
        searches.readWaiting(StageName.ENRICH, topics);
        searches.readWaiting(StageName.PUBLISH, topics);
        searchLetters();
        while (article == null
                && !stretches.isLate()
                && !searches.all().stream().allMatch(TopicSearch::isWhole)) {
            recognise();
            if (article == null) {
                searches.all().forEach(search -> search.back(stretches));
            }
        }
        recognise();
    }

    /** Tells which article it is from what was found, and looks for that. */
    private void recognise() {
        var times = new TreeSet<Long>();
        for (var sighting : seen()) {
            var id = identity.of(sighting);
            if (id != null && (article == null || article.equals(id))) {
                article = id;
                times.add(sighting.step().timestamp().toEpochMilli());
            }
        }
        if (article != null) {
            var all = known.of(article);
            all.addAll(times);
            searchAt(article, all);
        }
    }

    /** Looks for pages of the article and requests for them. */
    private void searchPages(List<Long> times) {
        names.addUrlsOf(seen());
        var pages = searches.of(topics.pages(), names.urls(), names, names::isPage);
        var arrivals = new TreeSet<Long>();
        seen().stream()
                .filter(s -> s.step().kind() == TraceStep.Kind.ARTICLE)
                .forEach(s -> arrivals.add(s.step().timestamp().toEpochMilli()));
        if (arrivals.isEmpty()) {
            arrivals.addAll(times);
        }
        arrivals.descendingSet().stream().limit(TIMES).forEach(time -> pages.around(stretches, time));
        searches.readWaiting(StageName.EXTRACT, topics);
        var requests = searches.of(topics.requests(), names.hosts(), names, names::isRequest);
        pages.found()
                .toList()
                .forEach(page -> requests.before(stretches, page.record().timestamp()));
        searches.readWaiting(StageName.FETCH, topics);
    }

    private void searchLetters() {
        for (var stage : StageName.withDeadLetters()) {
            searches.readThrough(letters(stage), LETTER_BYTES);
        }
        var ids = new LinkedHashSet<String>();
        for (var sighting : seen()) {
            if (sighting.step().letter() != null) {
                ids.add(sighting.step().letter());
            }
        }
        if (!ids.isEmpty()) {
            var actions = searches.of(topics.deadLetterActions(), ids, names, ArticleNames.isOfKey(ids));
            searches.readThrough(actions, LETTER_BYTES);
        }
    }

    /** The search of a stage's dead letters, which have the keys of its input. */
    private TopicSearch letters(StageName stage) {
        var topic = stage.deadLetters(topics).orElseThrow();
        var input = stage.input(topics);
        if (input.equals(topics.requests())) {
            return searches.of(topic, names.hosts(), names, names::isRequest);
        }
        return input.equals(topics.pages())
                ? searches.of(topic, names.urls(), names, names::isPage)
                : searches.of(topic, names.ids(), names, names.isOfId());
    }

    /** Looks for the pages of the newest digest's tags and speakers that carry the article. */
    private void searchTagPages() {
        var newest = newestDigest();
        if (newest == null || article == null || !(newest.value() instanceof Digest digest)) {
            return;
        }
        var name = ("\"articleId\":\"" + article + '"').getBytes(UTF_8);
        var tags = new LinkedHashSet<String>();
        digest.tags().forEach(tag -> tags.add(tag.id()));
        var speakers = new LinkedHashSet<String>();
        digest.quotes().forEach(quote -> {
            if (quote.speakerId() != null) {
                speakers.add(quote.speakerId());
            }
        });
        for (var sighting : seen()) {
            if (sighting.value() instanceof EnrichedArticle enriched) {
                enriched.speakers().forEach(speaker -> speakers.add(speaker.id()));
            }
        }
        long time = newest.step().timestamp().toEpochMilli();
        searchCarriers(topics.tags(), tags, name, time);
        searchCarriers(topics.speakers(), speakers, name, time);
    }

    private void searchCarriers(Topic topic, Set<String> keys, byte[] name, long time) {
        var wanted = ArticleNames.isOfKey(keys);
        if (!keys.isEmpty()) {
            searches.of(topic, keys, names, record -> wanted.test(record) && KnownTimes.holds(record, name))
                    .everywhereAround(stretches, time);
        }
    }

    private @Nullable TracedRecord newestDigest() {
        return seen().stream()
                .filter(s -> s.step().kind() == TraceStep.Kind.DIGEST)
                .reduce((a, b) -> a.step().offset() > b.step().offset() ? a : b)
                .orElse(null);
    }

    /** What else there is, the newest first, window by window. */
    private void readRest() {
        var open = searches.all().stream()
                .filter(search ->
                        !search.topic().equals(topics.tags()) && !search.topic().equals(topics.speakers()))
                .toList();
        boolean explained = !seen().isEmpty();
        long enough = explained ? bytes(open) + REST_BYTES : Long.MAX_VALUE;
        while (!stretches.isLate() && bytes(open) <= enough && !open.stream().allMatch(TopicSearch::isWhole)) {
            open.forEach(search -> search.back(stretches));
        }
    }

    private static long bytes(Collection<TopicSearch> searches) {
        return searches.stream().mapToLong(TopicSearch::bytes).sum();
    }
}
