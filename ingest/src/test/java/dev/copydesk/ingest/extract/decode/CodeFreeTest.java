package dev.copydesk.ingest.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.fixtures.CpuTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFreeTest {
    private static String codeFree(String html) {
        return new String(CodeFree.of(html.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void leavesOutWhatScriptsAndStyleSheetsSay() {
        assertThat(codeFree(
                        "<style>p > a { }</style><p>é<script>if (a < b) go('€')</script>ü<script src=x async>1</script >"
                                + "<script type=\"application/json\">{\"a\": \"<p>\"}</script>z"))
                .isEqualTo("<style></style><p>é<script></script>ü<script src=x async></script >"
                        + "<script type=\"application/json\"></script>z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>no script",
                "<script>never closed",
                "<script never closed",
                "<style></style><script></script>",
                "<script type=\"application/ld+json\">{\"a\": \"<style>b</style><script>c\"}</script>",
                "<script type=application/LD+JSON>{}</script>",
                "<script><!-- document.write('<script></script>') --></script>",
                "<!-- <script> --> text </script>",
                "<!-- <style> --> text </style>",
                "<script data-a=\"b>c\">go()</script>",
                "<script data-a='b>c'>go()</script>",
                "<script/>text</script>",
                "<scripting>text</script>",
                "<styled-box>text</styled-box>"
            })
    void leavesAllElseAsItIs(String html) {
        assertThat(codeFree(html)).isEqualTo(html);
    }

    @Test
    void readsTagsWithoutEndOnce() throws Exception {
        var html = "<script>".repeat(500_000) + "<style ".repeat(500_000) + "<script><!--".repeat(200_000);

        CpuTime.atMost(Duration.ofSeconds(20), () -> assertThat(codeFree(html)).isEqualTo(html));
    }
}
