package dev.copydesk.trials.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The HTML files of a folder and of those below it, each under a URL of its own. */
public final class PageFolder {
    private PageFolder() {}

    public static List<TrialPage> read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var pages = new ArrayList<TrialPage>();
            for (var file : files.filter(PageFolder::isHtml).sorted().toList()) {
                var path = folder.relativize(file).toString().replaceAll("[^A-Za-z0-9/._-]", "-");
                pages.add(new TrialPage("https://folder.example/" + path, Files.readAllBytes(file)));
            }
            return pages;
        }
    }

    private static boolean isHtml(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(".html") || name.endsWith(".htm"));
    }
}
