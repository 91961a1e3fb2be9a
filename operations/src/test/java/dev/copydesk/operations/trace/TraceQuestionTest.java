package dev.copydesk.operations.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceQuestionTest {
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
        assertThat(TraceQuestion.of(spelling).ids()).first().isEqualTo(ID);
    }

    @Test
    void aUrlMayHaveBeenMetWithOrWithoutWww() {
        assertThat(TraceQuestion.of("https://www.wend.example/news/bridge").ids())
                .contains(ID);
        assertThat(TraceQuestion.of("https://wend.example/x").urls())
                .extracting(NormalizedUrl::value)
                .containsExactly(
                        "https://wend.example/x",
                        "https://www.wend.example/x",
                        "http://wend.example/x",
                        "http://www.wend.example/x");
    }

    @Test
    void anArticleAndAQuoteAreNamedByTheirIds() {
        assertThat(TraceQuestion.of(ID).kind()).isEqualTo(TraceQuestion.Kind.ARTICLE);
        assertThat(TraceQuestion.of("1f0c9a7be2d34455").kind()).isEqualTo(TraceQuestion.Kind.QUOTE);
    }

    @Test
    void whatIsNeitherIsRefusedWithWhatIsExpected() {
        assertThatThrownBy(() -> TraceQuestion.of("bridge"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id (26 letters and digits)")
                .hasMessageEndingWith(": bridge");
    }
}
