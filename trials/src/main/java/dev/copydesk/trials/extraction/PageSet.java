package dev.copydesk.trials.extraction;

import dev.copydesk.events.Page;
import dev.copydesk.trials.load.GeneratedPages;
import dev.copydesk.trials.load.PageFolder;
import dev.copydesk.trials.load.SizedPage;
import dev.copydesk.trials.load.TrialPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages that a trial reads: those of a folder, else generated ones. */
final class PageSet {
    static final String GENERATED = "";

    private static final int GENERATED_PAGES = 200;
    private static final int VARIED = 20;
    private static final long SEED = 3;

    private PageSet() {}

    /** @param folder of HTML files, or {@link #GENERATED} */
    static List<Page> of(String folder) throws IOException {
        var pages = folder.equals(GENERATED)
                ? new GeneratedPages(SEED).first(GENERATED_PAGES)
                : PageFolder.read(Path.of(folder));
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no HTML files in " + folder);
        }
        return pages.stream().map(PageSet::page).toList();
    }

    /** Generated pages, some plain and some with all that surrounds text. */
    static List<Page> varied() {
        var plain = new GeneratedPages(SEED).stream(VARIED);
        var rich = IntStream.range(0, VARIED).mapToObj(i -> SizedPage.of(5_000 + 2_000 * i, i));
        return Stream.concat(plain, rich).map(PageSet::page).toList();
    }

    static Page page(TrialPage page) {
        return new Page(page.url(), null, 200, "text/html", null, page.html());
    }
}
