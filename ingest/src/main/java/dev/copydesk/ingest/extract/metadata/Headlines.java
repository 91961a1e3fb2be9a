package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.metadata.marks.Found;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Likeness;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.text.Spaces;
import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The headline: what the page's heading, titles and structured data agree on, without the name of the site. */
public final class Headlines {
    private static final int MANY_HEADINGS = 3;
    private static final int MAX_LENGTH = 400;
    private static final int MAX_HEADINGS = 40;
    private static final String SEPARATORS = "|–—·•»«›:~*-｜－―";
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—·•»«›:~*]+\\s+|\\s+-{1,2}\\s+|\\s*[|｜]\\s*|\\s*[-－―]+(?=\\p{IsHan})");

    private static final int FEWEST_WORDS_OF_A_CUT_TITLE = 3;

    private final List<Element> headings;
    /** Headings of the second rank, and what the page's items call their headline. */
    private final List<Element> others;

    private final PageHead head;
    private final Set<String> siteKeys = new HashSet<>();
    private final List<String> titles;

    public Headlines(PageMarks marks, PageHead head, List<String> siteNames) {
        this.headings = marks.headings().stream()
                .filter(h -> h.normalName().equals("h1"))
                .limit(MAX_HEADINGS)
                .toList();
        this.others = marks.headings().stream()
                .filter(h -> h.normalName().equals("h2"))
                .limit(MAX_HEADINGS)
                .toList();
        this.head = head;
        siteNames.forEach(site -> siteKeys.add(glued(site)));
        this.titles = readTitles();
    }

    /** Titles as the page gives them, to compare others with. */
    public List<String> titles() {
        return titles;
    }

    private List<String> readTitles() {
        var titles = new LinkedHashSet<String>();
        head.first("og:title").ifPresent(titles::add);
        head.first("twitter:title").ifPresent(titles::add);
        if (!head.title().isEmpty()) {
            titles.add(head.title());
        }
        new ArrayList<>(titles).forEach(title -> titles.add(withoutSite(title)));
        // a page of many main headings has them over its sections
        for (var heading : headings.size() > MANY_HEADINGS ? headings.subList(0, 1) : headings) {
            var text = text(heading);
            if (!text.isEmpty() && text.length() <= MAX_LENGTH && titles.size() < 12) {
                titles.add(text);
            }
        }
        titles.remove("");
        return List.copyOf(titles);
    }

    public Optional<Found<String>> headline(Optional<JsonNode> article) {
        var structured = article.flatMap(a -> JsonLd.text(a, "headline").or(() -> JsonLd.text(a, "name")))
                .map(this::withoutSite)
                .filter(h -> !isSiteName(h));
        var shared = head.first("og:title").map(this::withoutSite);
        if (structured.isPresent()
                && shared.isPresent()
                && Words.key(structured.get()).equals(Words.key(shared.get()))) {
            var shorter = shorterHeading(structured.get());
            return Optional.of(
                    shorter.isPresent() ? new Found<>(shorter.get(), "h1") : new Found<>(structured.get(), "json-ld"));
        }
        var heading = heading(structured);
        if (heading.isPresent()) {
            var second =
                    shared.filter(s -> !glued(s).equals(glued(heading.get()))).filter(this::isSecondHeading);
            return Optional.of(second.isPresent() ? new Found<>(second.get(), "h2") : new Found<>(heading.get(), "h1"));
        }
        if (structured.isPresent() && structured.get().length() <= MAX_LENGTH) {
            return Optional.of(new Found<>(structured.get(), "json-ld"));
        }
        return secondHeading().or(() -> titles.isEmpty() ? Optional.empty() : fromTitles());
    }

    /** The page's main heading where titles only add to it, after a separator. */
    private Optional<String> shorterHeading(String title) {
        return headings.stream()
                .map(Headlines::text)
                .filter(h -> h.length() < title.length() && startsTitle(title, h))
                .filter(h -> new Words(h).size() >= FEWEST_WORDS_OF_A_CUT_TITLE && !isSiteName(h))
                .findFirst();
    }

    /** Where a page has two headings, one for search engines, the one for readers is that which it shares. */
    private boolean isSecondHeading(String shared) {
        var key = glued(shared);
        return others.stream().map(Headlines::text).anyMatch(h -> glued(h).equals(key));
    }

    /** A heading of the second rank that a title repeats before a separator. */
    private Optional<Found<String>> secondHeading() {
        var title = head.title();
        return others.stream()
                .map(Headlines::text)
                .filter(h -> startsTitle(title, h) && new Words(h).size() >= FEWEST_WORDS_OF_A_CUT_TITLE)
                .filter(h -> !isSiteName(h))
                .findFirst()
                .map(h -> new Found<>(h, "h2"));
    }

    private static boolean startsTitle(String title, String heading) {
        return title.startsWith(heading)
                && SEPARATOR.matcher(title.substring(heading.length())).lookingAt();
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
        return startsTitle(title, heading) || isCutShort(title, heading) ? 1 : Likeness.of(title, heading);
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
        var key = glued(text);
        return key.isEmpty() || siteKeys.contains(key);
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

    private static boolean hasSeparator(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String withoutEnd(String title) {
        if (!hasSeparator(title)) {
            return title;
        }
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
