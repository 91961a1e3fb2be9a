package dev.copydesk.events.topics;

import dev.copydesk.events.Article;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue: every topic of the pipeline, each in one place.
 *
 * @param settings what the operator chose
 * @param requests pages to fetch
 * @param pages pages as received
 * @param articles articles, enriched ones not yet
 * @param enriched articles with quotes, speakers and tags
 * @param digests digests
 * @param tags tag pages
 * @param speakers speaker pages
 * @param directory what the newsroom knows: people, tag rules, models of labels
 * @param fetchDlq dead letters of fetch
 * @param extractDlq dead letters of extract
 * @param enrichDlq dead letters of enrich
 * @param publishDlq dead letters of publish
 * @param deadLetterActions what was done with dead letters
 * @param digestsAs digests as what a reader sees, by format, where the settings ask for it
 */
public record Topics(
        TopicSettings settings,
        Topic requests,
        Topic pages,
        Topic articles,
        Topic enriched,
        Topic digests,
        Topic tags,
        Topic speakers,
        Topic directory,
        Topic fetchDlq,
        Topic extractDlq,
        Topic enrichDlq,
        Topic publishDlq,
        Topic deadLetterActions,
        SortedMap<String, Topic> digestsAs) {
    private static final int MIB = 1 << 20;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    /** A topic's oldest segment outlives its retention by up to a week: longer than any dead letter. */
    private static final Duration QUARTER = Duration.ofDays(90);

    public static Topics of(TopicSettings settings) {
        int article = Math.max(4 * MIB, settings.maxPageBytes());
        int enriched = 2 * article;
        return new Topics(
                settings,
                topic(settings, "requests", "host", FetchRequest.class, WEEK, 64 << 10),
                topic(settings, "pages", "normalised URL", null, WEEK, settings.maxPageBytes()),
                topic(settings, "articles", "article id", Article.class, WEEK, article),
                topic(settings, "enriched", "article id", EnrichedArticle.class, null, enriched),
                topic(settings, "digests", "article id", Digest.class, null, MIB),
                topic(settings, "tags", "tag id", TagPage.class, null, MIB),
                topic(settings, "speakers", "speaker id", SpeakerPage.class, null, MIB),
                topic(settings, "directory", "speaker id, or rule: and a rule's id", DirectoryEntry.class, null, MIB),
                deadLetters(settings, StageName.FETCH, 64 << 10),
                deadLetters(settings, StageName.EXTRACT, settings.maxPageBytes()),
                deadLetters(settings, StageName.ENRICH, article),
                deadLetters(settings, StageName.PUBLISH, enriched),
                topic(settings, "dead-letter-actions", "dead letter's id", DeadLetterAction.class, QUARTER, 64 << 10),
                digestsAs(settings));
    }

    private static SortedMap<String, Topic> digestsAs(TopicSettings settings) {
        var topics = new TreeMap<String, Topic>();
        settings.formats()
                .forEach(format ->
                        topics.put(format, topic(settings, "digests-" + format, "article id", null, null, MIB)));
        return Collections.unmodifiableSortedMap(topics);
    }

    private static Topic topic(
            TopicSettings settings,
            String dataset,
            String key,
            @Nullable Class<?> record,
            @Nullable Duration kept,
            int maxValueBytes) {
        return new Topic(
                dataset,
                settings.prefix() + "." + dataset + ".v1",
                key,
                record,
                settings.partitions(),
                kept,
                maxValueBytes);
    }

    /** A producer may write a little more than a stage reads; a dead letter of it must fit all the same. */
    private static Topic deadLetters(TopicSettings settings, StageName stage, int largestInput) {
        return topic(settings, stage.deadLettersDataset(), "as the input", null, MONTH, largestInput + 2 * MIB);
    }

    public List<Topic> all() {
        return Stream.concat(
                        Stream.of(
                                requests,
                                pages,
                                articles,
                                enriched,
                                digests,
                                tags,
                                speakers,
                                directory,
                                fetchDlq,
                                extractDlq,
                                enrichDlq,
                                publishDlq,
                                deadLetterActions),
                        digestsAs.values().stream())
                .toList();
    }

    /** The topics of what could not be processed, in the order of their stages. */
    public List<Topic> deadLetters() {
        return Arrays.stream(StageName.values())
                .flatMap(stage -> stage.deadLetters(this).stream())
                .toList();
    }

    /** The largest record that any topic takes: what every client's limits must allow. */
    public int maxRecordBytes() {
        return all().stream().mapToInt(Topic::maxRecordBytes).max().orElseThrow();
    }
}
