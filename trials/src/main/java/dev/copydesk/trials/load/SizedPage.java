package dev.copydesk.trials.load;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * One generated article of about as many bytes as asked: text, and between its sections what surrounds text on news
 * sites (navigation, teasers, figures, tables, lists), all of it growing with the page.
 */
public final class SizedPage {
    private static final Pattern BODY = Pattern.compile("(?s)</h1>\\s*(.*?)</article>");

    private SizedPage() {}

    public static TrialPage of(int bytes, long seed) {
        var source = new GeneratedPages(seed);
        var html = new StringBuilder(bytes + 20_000);
        html.append("""
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>A long report</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
                "headline":"A long report","author":{"@type":"Person","name":"Ada Ashgrove"},\
                "datePublished":"2025-10-05T08:00:00Z"}</script>
                </head><body><article class="story"><h1>A long report</h1>
                <div class="story-body">
                """);
        for (int section = 0; html.length() < bytes - 3_000; section++) {
            html.append("<h2>Part ").append(section).append("</h2>\n");
            html.append(paragraphs(source.page(section)));
            html.append(furniture(section));
        }
        html.append("</div></article><footer>All of this is fiction.</footer></body></html>\n");
        return new TrialPage(
                "https://www.long-read.example/news/" + seed + "-" + bytes,
                html.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraphs(TrialPage page) {
        var body = BODY.matcher(new String(page.html(), StandardCharsets.UTF_8));
        if (!body.find()) {
            throw new IllegalStateException("a generated page without a body: " + page.url());
        }
        return body.group(1);
    }

    private static String furniture(int section) {
        return """
                <figure class="wide image-%1$d"><img src="/img/%1$d.jpg" alt="Picture %1$d"><figcaption>Picture %1$d, taken from the pier.</figcaption></figure>
                <aside class="related-links box-%1$d"><h3>Read more</h3><ul>
                <li class="teaser"><a href="/news/a-%1$d">What the council did next</a></li>
                <li class="teaser"><a href="/news/b-%1$d">Ten things that nobody counted</a></li></ul></aside>
                <table><tr><th>Year</th><th>Boats</th></tr><tr><td>%1$d</td><td>12</td></tr></table>
                <ul><li>One <a href="https://other.example/%1$d">point</a> of the plan.</li><li>Another one.</li></ul>
                <script>track("section", %1$d);</script>
                """.formatted(section);
    }
}
