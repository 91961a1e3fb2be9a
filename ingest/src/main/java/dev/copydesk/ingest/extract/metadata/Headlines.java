package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.body.Words;
import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The headline: what the page's heading, titles and structured data agree on, without the name of the site. */
public final class Headlines {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_HEADINGS = 40;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—·•»«›:~*]+\\s+|\\s+-{1,2}\\s+|\\s*[|｜]\\s*|\\s*[-－―]+(?=\\p{IsHan})");

    private static final int FEWEST_WORDS_OF_A_CUT_TITLE = 3;

    private final List<Element> headings;
    private final PageHead head;
    private final List<String> siteNames;

    public Headlines(Document page, PageHead head, List<String> siteNames) {
        this.headings =
                page.body().getElementsByTag("h1").stream().limit(MAX_HEADINGS).toList();
        this.head = head;
        this.siteNames = siteNames;
    }

    /** Titles as the page gives them, to compare others with. */
    public List<String> titles() {
        var titles = new LinkedHashSet<String>();
        head.first("og:title").ifPresent(titles::add);
        head.first("twitter:title").ifPresent(titles::add);
        if (!head.title().isEmpty()) {
            titles.add(head.title());
        }
        new ArrayList<>(titles).forEach(title -> titles.add(withoutSite(title)));
        for (var heading : headings) {
            var text = text(heading);
            if (!text.isEmpty() && text.length() <= MAX_LENGTH && titles.size() < 12) {
                titles.add(text);
            }
        }
        titles.remove("");
        return List.copyOf(titles);
    }

    public Optional<Found<String>> headline(Optional<JsonNode> article) {
        var titles = titles();
        var structured = article.flatMap(a -> JsonLd.text(a, "headline").or(() -> JsonLd.text(a, "name")))
                .map(this::withoutSite)
                .filter(h -> !isSiteName(h));
        var shared = head.first("og:title").map(this::withoutSite);
        if (structured.isPresent()
                && shared.isPresent()
                && Words.key(structured.get()).equals(Words.key(shared.get()))) {
            return Optional.of(new Found<>(structured.get(), "json-ld"));
        }
        var heading = heading(structured);
        if (heading.isPresent()) {
            return Optional.of(new Found<>(heading.get(), "h1"));
        }
        if (structured.isPresent() && structured.get().length() <= MAX_LENGTH) {
            return Optional.of(new Found<>(structured.get(), "json-ld"));
        }
        return titles.isEmpty() ? Optional.empty() : fromTitles();
    }

    private Optional<Found<String>> fromTitles() {
        for (var name : List.of("og:title", "twitter:title", "dc.title", "title", "parsely-title", "sailthru.title")) {
            var title = head.first(name).map(this::withoutSite).filter(t -> !isSiteName(t));
            if (title.isPresent()) {
                return Optional.of(new Found<>(cut(title.get()), "meta " + name));
            }
        }
        var title = withoutSite(head.title());
        if (!title.isEmpty()) {
            return Optional.of(new Found<>(cut(title), "title"));
        }
        return headings.stream()
                .map(Headlines::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .map(t -> new Found<>(cut(t), "h1"));
    }

    /** The page's own main heading, where a title or the structured data bears it out. */
    private Optional<String> heading(Optional<String> structured) {
        var others = new ArrayList<String>();
        structured.ifPresent(others::add);
        head.first("og:title").map(this::withoutSite).ifPresent(others::add);
        others.add(withoutSite(head.title()));
        others.removeIf(String::isEmpty);
        String best = null;
        double most = 0.55;
        for (var heading : headings) {
            var text = text(heading);
            if (text.isEmpty() || text.length() > MAX_LENGTH || isSiteName(text)) {
                continue;
            }
            double likeness =
                    others.stream().mapToDouble(o -> likeness(o, text)).max().orElse(headings.size() == 1 ? 1 : 0);
            if (likeness > most) {
                most = likeness;
                best = others.stream()
                        .filter(o -> glued(o).equals(glued(text)))
                        .findFirst()
                        .orElse(text);
            }
        }
        return Optional.ofNullable(best).map(this::withoutSite);
    }

    /** A heading that a title repeats before a separator and some name is that title's; so is one that a title cuts short. */
    private static double likeness(String title, String heading) {
        boolean start = title.startsWith(heading)
                && SEPARATOR.matcher(title.substring(heading.length())).lookingAt();
        return start || isCutShort(title, heading) ? 1 : Likeness.of(title, heading);
    }

    private static boolean isCutShort(String title, String heading) {
        return heading.length() > title.length()
                && heading.startsWith(title)
                && !Character.isLetterOrDigit(heading.charAt(title.length()))
                && title.split(" ", -1).length >= FEWEST_WORDS_OF_A_CUT_TITLE;
    }

    /** Letters and digits alone: the same where a heading's parts stand without a space between them. */
    private static String glued(String text) {
        return Words.key(text).replace(" ", "");
    }

    private static String text(Element element) {
        return Spaces.squeeze(element.text());
    }

    private static String cut(String title) {
        return title.length() <= MAX_LENGTH ? title : title.substring(0, title.offsetByCodePoints(0, MAX_LENGTH / 2));
    }

    private boolean isSiteName(String text) {
        var key = Words.key(text);
        return key.isEmpty()
                || siteNames.stream()
                        .anyMatch(site -> key.equals(Words.key(site))
                                || key.replace(" ", "").equals(Words.key(site).replace(" ", "")));
    }

    /** {@code title} without a site's name at either end. */
    public String withoutSite(String title) {
        var result = Spaces.squeeze(title);
        for (int round = 0; round < 3; round++) {
            var shorter = withoutEnd(result);
            if (shorter.equals(result)) {
                break;
            }
            result = shorter;
        }
        return result;
    }

    private String withoutEnd(String title) {
        var separator = SEPARATOR.matcher(title);
        int lastStart = -1;
        int lastEnd = -1;
        int firstStart = -1;
        int firstEnd = -1;
        while (separator.find()) {
            lastStart = separator.start();
            lastEnd = separator.end();
            if (firstStart < 0) {
                firstStart = separator.start();
                firstEnd = separator.end();
            }
        }
        if (lastStart > 0 && isSiteName(title.substring(lastEnd))) {
            return title.substring(0, lastStart).strip();
        }
        if (firstStart > 0 && isSiteName(title.substring(0, firstStart))) {
            return title.substring(firstEnd).strip();
        }
        return title;
    }
}
