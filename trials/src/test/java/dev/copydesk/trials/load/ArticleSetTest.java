package dev.copydesk.trials.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSetTest {
    @TempDir
    Path folder;

    @Test
    void readsPagesTextsAndLinesOfAFolder() throws Exception {
        Files.write(folder.resolve("page.html"), new GeneratedPages(1).page(0).html());
        Files.writeString(folder.resolve("story.txt"), "The mill\n\n“We are late,” Ada Byron said.\n");
        Files.writeString(folder.resolve("set.jsonl"), "{\"text\": \"The bridge is open.\"}\n\n{\"words\": 3}\n");

        assertThat(ArticleSet.of(folder.toString()))
                .extracting(Article::text)
                .hasSize(3)
                .contains("The bridge is open.", "The mill\n\n“We are late,” Ada Byron said.");
    }

    @Test
    void refusesAFolderWithoutArticles() {
        assertThatThrownBy(() -> ArticleSet.of(folder.toString())).hasMessageStartingWith("no article in ");
    }
}
