package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Take;
import dev.copydesk.publish.News;
import dev.copydesk.publish.digest.Digester;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class TakePropertiesTest {
    private static final List<String> PIECES = List.of(
            "The council of Port Ella closed the harbour bridge for eight months of repair, the mayor said.",
            "It carries 9,000 cars and costs $41 million.",
            "We are proud to launch our new ferry.",
            "Why is it closed?",
            "I do not know.",
            "Correction: An earlier version of this article was wrong.",
            "Es kostet 40 Prozent mehr, sagte sie.",
            "Selon lui, 40 % des navires sont en retard.",
            "桥关闭了。",
            "1. \ud83d\udea2 The quay \ud800",
            "Nothing happened.");
    private static final List<String> SPEAKERS = List.of("Ada Byron", "Carl Osei", "Lin Tao", "a spokesman", "");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @Provide
    Arbitrary<News> articles() {
        var paragraphs = Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(p -> String.join(" ", p))
                .list()
                .ofMaxSize(12);
        var speakers = Arbitraries.of(SPEAKERS).list().ofMaxSize(15);
        var languages = Arbitraries.of("en", "de", "fr", "sv", "zh", "x-odd");
        return Combinators.combine(
                        paragraphs,
                        speakers,
                        languages,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(true, false))
                .as(TakePropertiesTest::article);
    }

    private static News article(List<String> paragraphs, List<String> speakers, String language, int id, boolean told) {
        var news = News.article().id("article-" + id).language(language);
        if (told) {
            news.by("Nora Quill").published("2026-05-03");
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i % 3 == 2) {
                news.heading("Part " + "abcdefghijkl".charAt(i));
            }
            news.paragraphs(paragraphs.get(i));
        }
        for (int i = 0; i < speakers.size(); i++) {
            var words = "Rust was found on cable " + "abcdefghijklmno".charAt(i);
            news.paragraphs("“" + words + ",” was the word on the quay.")
                    .quote(words, speakers.get(i).isEmpty() ? null : speakers.get(i));
        }
        return news;
    }

    @Property(tries = 300)
    void anyArticleHasATakeWithoutHoles(@ForAll("articles") News news) {
        assertThat(take(news).text()).isNotBlank().doesNotContain("{", "}");
    }

    @Property(tries = 300)
    void everyNumberIsAMeasuredField(@ForAll("articles") News news) {
        var take = take(news);
        var measured = measured(take);

        assertThat(numbers(take)).isSubsetOf(measured);
    }

    @Property(tries = 100)
    void theSameArticleHasTheSameTake(@ForAll("articles") News news) {
        assertThat(take(news)).isEqualTo(take(news));
    }

    private static Take take(News news) {
        return new Digester().digest(news.enriched()).take();
    }

    /** In digits, or written out from two on. */
    private static Set<Integer> numbers(Take take) {
        var numbers = new TreeSet<Integer>();
        DIGITS.matcher(take.text()).results().forEach(m -> numbers.add(Integer.parseInt(m.group())));
        var written = List.of(Objects.requireNonNull(TakeSentences.all(Objects.requireNonNull(take.language()))
                        .get("numbers"))
                .get(0)
                .split(", "));
        Stream.of(take.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .map(written::indexOf)
                .filter(n -> n > 1)
                .forEach(numbers::add);
        return numbers;
    }

    private static Set<Integer> measured(Take take) {
        var measured = new TreeSet<Integer>();
        Stream.of(take.voices(), take.quotes(), take.primarySources().size(), (int)
                        Math.round(take.quotedShare() * 100))
                .forEach(measured::add);
        Stream.of(take.named(), take.anonymous(), take.unattributed(), take.paraphrases(), take.links(), take.outward())
                .forEach(n -> add(measured, n));
        if (take.lead() != null) {
            measured.add(take.lead().quotes());
        }
        if (take.figures() != null) {
            measured.add(take.figures().sentences());
            measured.add(take.figures().sourced());
        }
        if (take.genre() != null) {
            add(measured, take.genre().count());
        }
        var worth = take.worth();
        if (worth != null && worth.left() != null && worth.total() != null) {
            measured.add(worth.left());
            measured.add(worth.total());
            measured.add(worth.total() - worth.left());
        }
        return measured;
    }

    private static void add(Set<Integer> measured, @Nullable Integer number) {
        if (number != null) {
            measured.add(number);
        }
    }
}
