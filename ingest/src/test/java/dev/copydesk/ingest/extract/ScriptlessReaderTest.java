package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptlessReaderTest {
    private static String read(String html) {
        var out = new StringWriter();
        try (var reader = new ScriptlessReader(html)) {
            reader.transferTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    @Test
    void leavesOutWhatScriptsSay() {
        assertThat(
                        read(
                                "<p>a<script>if (a < b) go()</script>b<script src=x async>1</script >c<script src=y></script>d"))
                .isEqualTo("<p>a<script></script>b<script src=x async></script >c<script src=y></script>d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>no script",
                "<script>never closed",
                "<script never closed",
                "<script type=\"application/ld+json\">{}</script>",
                "<script type='application/JSON' id=x>{}</script>",
                "<script><!-- document.write('<script></script>') --></script>",
                "<!-- <script> --> text </script>",
                "<script data-a=\"b>c\">go()</script>",
                "<script/>text</script>",
                "<scripting>text</script>"
            })
    void leavesAllElseAsItIs(String html) {
        assertThat(read(html)).isEqualTo(html);
    }

    @Test
    void readsTagsWithoutEndOnce() {
        var html = "<script>".repeat(200_000) + "<script ".repeat(200_000) + ">";

        assertThat(read(html)).isEqualTo(html);
    }
}
