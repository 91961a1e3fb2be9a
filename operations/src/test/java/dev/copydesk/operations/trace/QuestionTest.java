package dev.copydesk.operations.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    private static final String ID = ArticleId.of(NormalizedUrl.of("https://wend.example/news/bridge"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wend.example/news/bridge",
                "http://wend.example/news/bridge",
                "HTTPS://WEND.example:443/news/./bridge?utm_source=mail#top",
                "  https://wend.example/news/bridge  "
            })
    void everySpellingOfAUrlIsFirstOfAllOneArticle(String spelling) {
        assertThat(Question.of(spelling).ids()).first().isEqualTo(ID);
    }

    @Test
    void aUrlMayHaveBeenMetWithOrWithoutWww() {
        assertThat(Question.of("https://www.wend.example/news/bridge").ids()).contains(ID);
        assertThat(Question.of("https://wend.example/x").urls())
                .extracting(NormalizedUrl::value)
                .containsExactly(
                        "https://wend.example/x",
                        "https://www.wend.example/x",
                        "http://wend.example/x",
                        "http://www.wend.example/x");
    }

    @Test
    void anArticleAndAQuoteAreNamedByTheirIds() {
        assertThat(Question.of(ID).kind()).isEqualTo(Question.Kind.ARTICLE);
        assertThat(Question.of("1f0c9a7be2d34455").kind()).isEqualTo(Question.Kind.QUOTE);
    }

    @Test
    void whatIsNeitherIsRefusedWithWhatIsExpected() {
        assertThatThrownBy(() -> Question.of("bridge"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id (26 letters and digits)")
                .hasMessageEndingWith(": bridge");
    }
}
