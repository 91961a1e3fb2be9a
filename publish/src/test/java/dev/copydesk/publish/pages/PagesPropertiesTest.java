package dev.copydesk.publish.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Companion;
import dev.copydesk.events.DayCount;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.publish.News;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.publish.pages.PageReader.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** After any sequence of articles, corrections and retractions the pages are what they were if made anew of what is left. */
class PagesPropertiesTest {
    private static final PageLimits LIMITS = new PageLimits(3);
    private static final List<String> TAGS = List.of("bridges", "ferries", "tunnels", "tolls");
    private static final List<String> PEOPLE = List.of("Ada Byron", "Carl Osei", "Nora Quill");
    private static final long DAY = 86_400_000;

    /**
     * A version of an article, or with {@code withdrawn} its retraction.
     *
     * @param tags which of the tags it has, bit by bit, and {@code people} who speaks in it
     * @param published the day of March 2026 on which it says that it came out; 0 where it does not say
     */
    record Step(int article, int tags, int people, int published, boolean withdrawn) {
        String id() {
            return "a" + article;
        }

        List<String> tagged() {
            return chosen(TAGS, tags);
        }

        List<String> speaking() {
            return chosen(PEOPLE, people);
        }

        private static List<String> chosen(List<String> all, int bits) {
            return all.stream()
                    .filter(one -> (bits >> all.indexOf(one) & 1) == 1)
                    .toList();
        }
    }

    /** A version that is published: its step, number, time, and the day of its article's first. */
    record Live(Step step, int version, long at, long since) {
        NewsDate day() {
            long days = since / DAY;
            return new NewsDate(
                    step.published() > 0
                            ? String.format("2026-03-%02d", step.published())
                            : String.format("1970-01-%02d", days + 1));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.frequency(net.jqwik.api.Tuple.of(4, false), net.jqwik.api.Tuple.of(1, true)))
                .as(Step::new)
                .list()
                .ofMaxSize(50);
    }

    /** What the stage does, in memory. */
    private static final class Desk {
        final SortedRows tagRows = new SortedRows();
        final SortedRows speakerRows = new SortedRows();
        final PageWriter<TagEntry, TagPage> tags = new PageWriter<>(new TagPages(), tagRows);
        final PageWriter<SpeakerEntry, SpeakerPage> speakers = new PageWriter<>(new SpeakerPages(), speakerRows);
        final Map<String, PublishedArticle> published = new HashMap<>();
        final TreeMap<String, Live> live = new TreeMap<>();
        final Digester digester = new Digester();
        long now = DAY / 3;

        void take(Step step) {
            now += DAY / 3;
            var before = published.get(step.id());
            int version = before == null ? 1 : before.version() + 1;
            PageChanges edition;
            if (step.withdrawn()) {
                if (before == null) {
                    return;
                }
                edition = PageChanges.withdrawal(before, step.id(), version);
                live.remove(step.id());
            } else {
                var article = news(step, version).enriched();
                edition = PageChanges.of(before, article, digester.digest(article), now);
                var was = live.get(step.id());
                live.put(step.id(), new Live(step, version, now, was == null ? now : was.since()));
            }
            published.put(step.id(), edition.after());
            edition.tags().forEach((id, change) -> tags.take(id, new TagPages().change(Json.bytes(change))));
            edition.speakers()
                    .forEach((id, change) -> speakers.take(id, new SpeakerPages().change(Json.bytes(change))));
        }

        List<Live> with(java.util.function.Predicate<Step> wish) {
            return live.values().stream()
                    .filter(one -> wish.test(one.step()))
                    .sorted(Comparator.comparingLong(Live::at).reversed())
                    .toList();
        }
    }

    private static News news(Step step, int version) {
        var news = News.article().id(step.id()).version(version).headline("Headline " + step.id() + " " + version);
        if (step.published() > 0) {
            news.published(String.format("2026-03-%02dT23:30:00Z", step.published()));
        }
        for (var name : step.speaking()) {
            news.paragraphs("“These are the words of " + name + ",” said " + name + ".")
                    .quote("These are the words of " + name + ",", name)
                    .speaker(name, SpeakerKind.PERSON);
        }
        if (step.speaking().isEmpty()) {
            news.paragraphs("Nobody said a word about it.");
        }
        step.tagged().forEach(news::tag);
        return news;
    }

    private static List<DayCount> days(List<Live> articles) {
        var counts = articles.stream().collect(Collectors.groupingBy(Live::day, TreeMap::new, Collectors.counting()));
        return counts.descendingMap().entrySet().stream()
                .map(day -> new DayCount(day.getKey(), day.getValue()))
                .toList();
    }

    private static List<Companion> companions(Stream<String> labels) {
        return labels.collect(Collectors.groupingBy(l -> l, Collectors.counting())).entrySet().stream()
                .map(one -> new Companion(News.idOf(one.getKey()), one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Companion::count).reversed().thenComparing(Companion::id))
                .toList();
    }

    @Property(tries = 100)
    void aTagPageIsThatOfTheArticlesThatAreLeft(@ForAll("steps") List<Step> steps) {
        var desk = new Desk();
        for (var step : steps) {
            desk.take(step);
            for (var tag : TAGS) {
                var left = desk.with(one -> one.tagged().contains(tag));
                var page = desk.tags.page(tag, LIMITS);
                if (left.isEmpty()) {
                    assertThat(page).isNull();
                    continue;
                }
                Objects.requireNonNull(page, "a page of " + left);
                assertThat(page.count()).isEqualTo(left.size());
                assertThat(page.days()).isEqualTo(days(left));
                assertThat(page.digests())
                        .extracting(DigestLine::headline)
                        .containsExactlyElementsOf(left.stream()
                                .limit(3)
                                .map(one -> "Headline " + one.step().id() + " " + one.version())
                                .toList());
                assertThat(page.coTags())
                        .isEqualTo(companions(left.stream()
                                .flatMap(one -> one.step().tagged().stream().filter(other -> !other.equals(tag)))));
            }
        }
    }

    @Property(tries = 100)
    void aSpeakersPageIsThatOfTheArticlesThatAreLeft(@ForAll("steps") List<Step> steps) {
        var desk = new Desk();
        for (var step : steps) {
            desk.take(step);
            for (var name : PEOPLE) {
                var left = desk.with(one -> one.speaking().contains(name));
                var page = desk.speakers.page(News.idOf(name), LIMITS);
                if (left.isEmpty()) {
                    assertThat(page).isNull();
                    continue;
                }
                Objects.requireNonNull(page, "a page of " + left);
                assertThat(page.articleCount()).isEqualTo(left.size());
                assertThat(page.quoteCount()).isEqualTo(left.size());
                assertThat(page.days()).isEqualTo(days(left));
                assertThat(page.quotes())
                        .extracting(QuoteLine::articleId)
                        .containsExactlyElementsOf(left.stream()
                                .limit(3)
                                .map(one -> one.step().id())
                                .toList());
                assertThat(page.coTags())
                        .isEqualTo(companions(left.stream().flatMap(one -> one.step().tagged().stream())));
                assertThat(page.coSpeakers())
                        .isEqualTo(companions(left.stream()
                                .flatMap(one -> one.step().speaking().stream().filter(other -> !other.equals(name)))));
            }
        }
    }

    @Property(tries = 100)
    void onceEverythingIsRetractedNothingIsKept(@ForAll("steps") List<Step> steps) {
        var desk = new Desk();
        steps.forEach(desk::take);
        for (int article = 1; article <= 7; article++) {
            desk.take(new Step(article, 0, 0, 0, true));
        }

        assertThat(desk.tagRows.rows).isEmpty();
        assertThat(desk.speakerRows.rows).isEmpty();
    }

    @Property(tries = 100)
    void pagedThroughATagGivesEachOfItsArticlesOnce(
            @ForAll("steps") List<Step> steps, @ForAll @net.jqwik.api.constraints.IntRange(min = 1, max = 4) int most) {
        var desk = new Desk();
        steps.forEach(desk::take);
        for (var tag : TAGS) {
            var seen = new ArrayList<String>();
            @Nullable Place place = null;
            for (var part = desk.tags.entries(tag, place, most);
                    !part.isEmpty();
                    part = desk.tags.entries(tag, place, most)) {
                part.forEach(entry -> seen.add(entry.articleId()));
                var last = part.get(part.size() - 1);
                place = Place.of(new Place(last.at(), last.articleId()).toString())
                        .orElseThrow();
            }
            assertThat(seen)
                    .containsExactlyElementsOf(desk.with(one -> one.tagged().contains(tag)).stream()
                            .map(one -> one.step().id())
                            .toList());
        }
    }

    @Property(tries = 100)
    void whatAnEarlierReleaseKeptIsTakenOver(@ForAll("steps") List<Step> steps) {
        var desk = new Desk();
        steps.forEach(desk::take);
        for (var tag : TAGS) {
            var page = desk.tags.page(tag, new PageLimits(50));
            if (page == null) {
                continue;
            }
            var rows = new SortedRows();
            var former = new TreeMap<String, Object>(Map.of(
                    "id",
                    tag,
                    "label",
                    page.label(),
                    "scheme",
                    page.scheme(),
                    "count",
                    3 + page.count(),
                    "digests",
                    page.digests()));
            rows.put(tag, Json.bytes(former));
            var book = new PageWriter<>(new TagPages(), rows);
            var first = page.digests().get(0);
            book.take(tag, new PageChange<>(first.articleId(), new PageChange.Was(0, null), null));
            var after = book.page(tag, new PageLimits(50));

            if (page.count() == 1) {
                assertThat(after).as("nothing is known of the others").isNull();
            } else {
                assertThat(Objects.requireNonNull(after).count()).isEqualTo(2 + page.count());
                assertThat(after.digests())
                        .isEqualTo(page.digests().subList(1, page.digests().size()));
            }
        }
    }
}
