package dev.copydesk.desk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.desk.exit.CommandFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {
    @TempDir
    Path folder;

    @Test
    void findsItsPagesInTheOrderOfTheirNames() throws Exception {
        file("b.htm");
        file("a.html");
        file("below/c.XHTML");
        file("notes.txt");

        assertThat(PageFolder.files(folder, 10))
                .containsExactly(
                        folder.resolve("a.html").toString(),
                        folder.resolve("b.htm").toString(),
                        folder.resolve("below/c.XHTML").toString(),
                        folder.resolve("notes.txt").toString());
    }

    @Test
    void leavesOutWhatIsHiddenOrNoPage() throws Exception {
        file("a.html");
        file("style.css");
        file(".draft.html");
        file(".git/index.html");

        assertThat(PageFolder.files(folder, 10))
                .containsExactly(folder.resolve("a.html").toString());
    }

    @Test
    void refusesAFolderWithoutPages() throws Exception {
        file("style.css");

        assertThatThrownBy(() -> PageFolder.files(folder, 10))
                .isInstanceOf(CommandFailure.class)
                .hasMessage(folder + " holds no pages (.html, .htm, .xhtml, .txt)");
    }

    @Test
    void refusesMorePagesThanItsLimit() throws Exception {
        file("a.html");
        file("b.html");
        file("c.html");

        assertThatThrownBy(() -> PageFolder.files(folder, 2))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("more than 2 pages");
    }

    private void file(String name) throws Exception {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "<p>x");
    }
}
