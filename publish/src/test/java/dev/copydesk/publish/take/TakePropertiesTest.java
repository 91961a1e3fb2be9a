package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Take;
import dev.copydesk.publish.News;
import dev.copydesk.publish.digest.Digester;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
    void noTakeHasHoles(@ForAll("articles") News news) {
        assertThat(take(news).text()).doesNotContain("{", "}", "*");
    }

    @Property(tries = 300)
    void aTakeHasALanguageWhereItHasText(@ForAll("articles") News news) {
        var take = take(news);

        assertThat(take.language() == null).isEqualTo(take.text().isEmpty());
    }

    @Property(tries = 300)
    void nobodyIsNamedWhomNoQuoteIsGivenTo(@ForAll("articles") News news) {
        var speakers = news.enriched().quotes().stream()
                .flatMap(q -> Optional.ofNullable(q.certainSpeaker()).stream())
                .map(speaker -> speaker.name())
                .toList();
        var text = take(news).text();

        assertThat(SPEAKERS.stream().filter(s -> !s.isEmpty() && text.contains(s)))
                .isSubsetOf(speakers);
    }

    @Property(tries = 100)
    void theSameArticleHasTheSameTake(@ForAll("articles") News news) {
        assertThat(take(news)).isEqualTo(take(news));
    }

    private static Take take(News news) {
        return new Digester().digest(news.enriched()).take();
    }
}
