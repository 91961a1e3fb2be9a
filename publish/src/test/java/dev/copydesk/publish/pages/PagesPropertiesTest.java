package dev.copydesk.publish.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.DigestLine;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PagesPropertiesTest {
    private static final int WINDOW = 5;

    /** An article is put on the page, with so many quotes, or with -1 taken off it. */
    record Step(String articleId, int quotes) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        var articles = Arbitraries.integers().between(1, 9).map(n -> "a" + n);
        var quotes = Arbitraries.integers().between(-1, 3);
        return Combinators.combine(articles, quotes).as(Step::new).list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void aTagPageCountsEveryArticleAndListsTheNewestFirst(@ForAll("steps") List<Step> steps) {
        var pages = new TagPages(new PageLimits(WINDOW));
        var truth = new TreeMap<String, Long>();
        TagPage page = null;
        long at = 0;
        for (var step : steps) {
            at++;
            if (step.quotes() >= 0) {
                boolean fresh = truth.put(step.articleId(), at) == null;
                page = pages.after(page, "t", new TagChange.Add(fresh, "T", TagScheme.ENTITY, line(step, at)));
            } else if (truth.remove(step.articleId()) != null) {
                page = pages.after(page, "t", new TagChange.Remove(step.articleId()));
            }
            assertThat(page == null ? 0 : page.count()).isEqualTo(truth.size());
            if (page != null) {
                assertThat(page.digests()).hasSizeLessThanOrEqualTo(WINDOW);
                assertThat(page.digests())
                        .isSortedAccordingTo(
                                Comparator.comparingLong(DigestLine::at).reversed());
                assertThat(page.digests()).allMatch(l -> Long.valueOf(l.at()).equals(truth.get(l.articleId())));
            }
        }
    }

    @Property(tries = 500)
    void withoutRemovalsATagPageListsExactlyTheNewest(@ForAll("steps") List<Step> steps) {
        var pages = new TagPages(new PageLimits(WINDOW));
        var newestFirst = new ArrayList<String>();
        TagPage page = null;
        long at = 0;
        for (var step : steps) {
            at++;
            boolean fresh = !newestFirst.remove(step.articleId());
            newestFirst.add(0, step.articleId());
            page = pages.after(page, "t", new TagChange.Add(fresh, "T", TagScheme.ENTITY, line(step, at)));
        }

        assertThat(
                        page == null
                                ? List.of()
                                : page.digests().stream()
                                        .map(DigestLine::articleId)
                                        .toList())
                .isEqualTo(newestFirst.subList(0, Math.min(WINDOW, newestFirst.size())));
    }

    @Property(tries = 500)
    void aSpeakerPageCountsEveryQuote(@ForAll("steps") List<Step> steps) {
        var files = new SpeakerFiles(new PageLimits(WINDOW));
        var truth = new TreeMap<String, Integer>();
        SpeakerFile file = null;
        long at = 0;
        for (var step : steps) {
            at++;
            file = after(files, file, truth, step, at);
            assertThat(file == null ? 0 : file.articleCount()).isEqualTo(truth.size());
            assertThat(file == null ? 0 : file.quoteCount())
                    .isEqualTo(truth.values().stream().mapToInt(n -> n).sum());
            var page = file == null ? null : file.page("s", new PageLimits(WINDOW));
            if (page != null) {
                assertThat(page.quotes()).hasSizeLessThanOrEqualTo(WINDOW);
                assertThat(page.quotes()).allMatch(q -> truth.containsKey(q.articleId()));
            }
        }
    }

    private static @Nullable SpeakerFile after(
            SpeakerFiles files, @Nullable SpeakerFile file, Map<String, Integer> truth, Step step, long at) {
        if (step.quotes() >= 0) {
            Integer before = truth.put(step.articleId(), step.quotes());
            return files.after(
                    file, new SpeakerChange.Add(before == null, before == null ? 0 : before, appearance(step, at)));
        }
        Integer before = truth.remove(step.articleId());
        return before == null ? file : files.after(file, new SpeakerChange.Remove(step.articleId(), before));
    }

    private static DigestLine line(Step step, long at) {
        return new DigestLine(step.articleId(), 1, "headline", "https://a.example/", "a.example", null, null, at);
    }

    private static Appearance appearance(Step step, long at) {
        var lines = new ArrayList<QuoteLine>();
        for (int i = 0; i < step.quotes(); i++) {
            lines.add(new QuoteLine(
                    step.articleId(), "q" + i, "words", "headline", "https://a.example/", "a.example", null, at));
        }
        return new Appearance(
                step.articleId(),
                at,
                "Ada Byron",
                SpeakerKind.PERSON,
                List.of(),
                List.of(),
                step.quotes(),
                lines,
                null,
                null);
    }
}
