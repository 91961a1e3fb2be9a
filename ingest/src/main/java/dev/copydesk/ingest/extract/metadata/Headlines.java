package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Likeness;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.text.Spaces;
import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** The headline: what the page's heading, titles and structured data agree on, without the name of the site. */
public final class Headlines {
    private static final int MANY_HEADINGS = 3;
    private static final int MAX_LENGTH = 400;
    private static final int MAX_HEADINGS = 40;
    private static final int FEWEST_WORDS_OF_A_CUT_TITLE = 3;

    private final List<Element> headings;
    /** Headings of the second rank, and what the page's items call their headline. */
    private final List<Element> others;

    private final PageHead head;
    private final SiteTitles sites;
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
        this.sites = new SiteTitles(siteNames);
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
        new ArrayList<>(titles).forEach(title -> titles.add(sites.withoutSite(title)));
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

    public Optional<FoundValue<String>> headline(Optional<JsonNode> article) {
        var structured = article.flatMap(a -> JsonLd.text(a, "headline").or(() -> JsonLd.text(a, "name")))
                .map(sites::withoutSite)
                .filter(h -> !sites.isSiteName(h));
        var shared = head.first("og:title").map(sites::withoutSite);
        if (structured.isPresent()
                && shared.isPresent()
                && Words.key(structured.get()).equals(Words.key(shared.get()))) {
            var shorter = shorterHeading(structured.get());
            return Optional.of(
                    shorter.isPresent()
                            ? new FoundValue<>(shorter.get(), "h1")
                            : new FoundValue<>(structured.get(), "json-ld"));
        }
        var heading = heading(structured);
        if (heading.isPresent()) {
            var second = shared.filter(s -> !SiteTitles.glued(s).equals(SiteTitles.glued(heading.get())))
                    .filter(this::isSecondHeading);
            return Optional.of(
                    second.isPresent() ? new FoundValue<>(second.get(), "h2") : new FoundValue<>(heading.get(), "h1"));
        }
        if (structured.isPresent() && structured.get().length() <= MAX_LENGTH) {
            return Optional.of(new FoundValue<>(structured.get(), "json-ld"));
        }
        return secondHeading().or(() -> titles.isEmpty() ? Optional.empty() : fromTitles());
    }

    /** The page's main heading where titles only add to it, after a separator. */
    private Optional<String> shorterHeading(String title) {
        return headings.stream()
                .map(Headlines::text)
                .filter(h -> h.length() < title.length() && SiteTitles.startsTitle(title, h))
                .filter(h -> new Words(h).size() >= FEWEST_WORDS_OF_A_CUT_TITLE && !sites.isSiteName(h))
                .findFirst();
    }

    /** Where a page has two headings, one for search engines, the one for readers is that which it shares. */
    private boolean isSecondHeading(String shared) {
        var key = SiteTitles.glued(shared);
        return others.stream()
                .map(Headlines::text)
                .anyMatch(h -> SiteTitles.glued(h).equals(key));
    }

    /** A heading of the second rank that a title repeats before a separator. */
    private Optional<FoundValue<String>> secondHeading() {
        var title = head.title();
        return others.stream()
                .map(Headlines::text)
                .filter(h -> SiteTitles.startsTitle(title, h) && new Words(h).size() >= FEWEST_WORDS_OF_A_CUT_TITLE)
                .filter(h -> !sites.isSiteName(h))
                .findFirst()
                .map(h -> new FoundValue<>(h, "h2"));
    }

    private Optional<FoundValue<String>> fromTitles() {
        for (var name : List.of("og:title", "twitter:title", "dc.title", "title", "parsely-title", "sailthru.title")) {
            var title = head.first(name).map(sites::withoutSite).filter(t -> !sites.isSiteName(t));
            if (title.isPresent()) {
                return Optional.of(new FoundValue<>(cut(title.get()), "meta " + name));
            }
        }
        var title = sites.withoutSite(head.title());
        if (!title.isEmpty()) {
            return Optional.of(new FoundValue<>(cut(title), "title"));
        }
        return headings.stream()
                .map(Headlines::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .map(t -> new FoundValue<>(cut(t), "h1"));
    }

    /** The page's own main heading, where a title or the structured data bears it out. */
    private Optional<String> heading(Optional<String> structured) {
        var others = new ArrayList<String>();
        structured.ifPresent(others::add);
        head.first("og:title").map(sites::withoutSite).ifPresent(others::add);
        others.add(sites.withoutSite(head.title()));
        others.removeIf(String::isEmpty);
        String best = null;
        double most = 0.55;
        for (var heading : headings) {
            var text = text(heading);
            if (text.isEmpty() || text.length() > MAX_LENGTH || sites.isSiteName(text)) {
                continue;
            }
            double likeness =
                    others.stream().mapToDouble(o -> likeness(o, text)).max().orElse(headings.size() == 1 ? 1 : 0);
            if (likeness > most) {
                most = likeness;
                best = others.stream()
                        .filter(o -> SiteTitles.glued(o).equals(SiteTitles.glued(text)))
                        .findFirst()
                        .orElse(text);
            }
        }
        return Optional.ofNullable(best).map(sites::withoutSite);
    }

    /** A heading that a title repeats before a separator and some name is that title's; so is one that a title cuts short. */
    private static double likeness(String title, String heading) {
        return SiteTitles.startsTitle(title, heading) || isCutShort(title, heading) ? 1 : Likeness.of(title, heading);
    }

    private static boolean isCutShort(String title, String heading) {
        return heading.length() > title.length()
                && heading.startsWith(title)
                && !Character.isLetterOrDigit(heading.charAt(title.length()))
                && title.split(" ", -1).length >= FEWEST_WORDS_OF_A_CUT_TITLE;
    }

    private static String text(Element element) {
        return Spaces.squeeze(element.text());
    }

    private static String cut(String title) {
        return title.length() <= MAX_LENGTH ? title : title.substring(0, title.offsetByCodePoints(0, MAX_LENGTH / 2));
    }
}
