package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.Continuation;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.ingest.extract.metadata.PageStatements;
import dev.copydesk.ingest.extract.text.Names;
import dev.copydesk.ingest.extract.text.PageCount;
import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page that an article goes on with: one that the page links to as the next, at the article's own address with the
 * next number. Not the next article, and no page of comments.
 */
public final class PagingReader {
    private static final Map<String, List<String>> DATA = ResourceLines.wordSections(PagingReader.class, "parts.txt");
    private static final Set<String> NEXT = words("next");
    private static final Set<String> PAGER = words("pager");
    private static final Set<String> COMMENTS = words("comments");
    private static final int MAX_UP = 4;
    private static final int MAX_LABEL = 60;
    private static final int SLUG_HYPHENS = 2;
    private static final int PATH_END = 8;

    private final Page page;
    private final Document document;
    private final int number;
    private final Set<String> stems = new HashSet<>();
    private final Map<Element, Optional<NormalizedUrl>> targets = new HashMap<>();

    private PagingReader(Page page, Document document, NormalizedUrl canonical) {
        this.page = page;
        this.document = document;
        var continues = page.continues();
        this.number = continues == null ? 1 : continues.part();
        if (continues == null) {
            NormalizedUrl.tryOf(page.url()).ifPresent(this::addFirst);
            NormalizedUrl.tryOf(page.baseUrl()).ifPresent(this::addFirst);
            addFirst(canonical);
        } else {
            addFirst(NormalizedUrl.of(continues.first()));
            NormalizedUrl.tryOf(page.baseUrl())
                    .flatMap(PartAddress::numbered)
                    .filter(own -> own.number() == number)
                    .ifPresent(own -> stems.add(own.stem()));
        }
    }

    private static Set<String> words(String section) {
        return Set.copyOf(DATA.getOrDefault(section, List.of()));
    }

    private void addFirst(NormalizedUrl url) {
        stems.add(PartAddress.first(url).stem());
        PartAddress.numbered(url)
                .filter(own -> own.number() == 1 && own.named())
                .ifPresent(own -> stems.add(own.stem()));
    }

    /** @param canonical the URL that the page calls its own */
    public static ArticlePaging read(
            Page page, Document document, PageStatements told, NormalizedUrl canonical, ArticleBody body) {
        var reader = new PagingReader(page, document, canonical);
        if (page.continues() == null && (reader.isLaterPart() || !isArticle(told, canonical))) {
            return new ArticlePaging(1, null, null);
        }
        var links = body.numberedLinks().stream().filter(reader::mayBeOurs).toList();
        var next = reader.announced(told)
                .or(() -> links.stream()
                        .filter(reader::isNext)
                        .map(reader::target)
                        .flatMap(Optional::stream)
                        .findFirst())
                .filter(n -> reader.number < Continuation.MAX_PARTS);
        return new ArticlePaging(reader.number, next.orElse(null), reader.count(links, body.after()));
    }

    /** Whether a link's address may be one of this article's, before it is resolved and normalised: a look that costs little. */
    private boolean mayBeOurs(Element link) {
        var address = link.attr("href");
        return address.indexOf('/') < 0
                || stems.stream()
                        .map(PagingReader::pathEnd)
                        .anyMatch(end -> end.indexOf('%') >= 0 || address.contains(end));
    }

    private static String pathEnd(String stem) {
        int end = stem.indexOf('?');
        return stem.substring(Math.max(0, end - PATH_END), end);
    }

    /** Whether the page's own address is that of a part beyond the first: handed in alone, it stays alone. */
    private boolean isLaterPart() {
        return NormalizedUrl.tryOf(page.baseUrl())
                .filter(own -> numberOf(own) > 1)
                .isPresent();
    }

    /** No section or home page: those are paged too. */
    private static boolean isArticle(PageStatements told, NormalizedUrl canonical) {
        if (told.head().first("og:type").filter("article"::equalsIgnoreCase).isPresent()
                || told.article().filter(a -> a.has("headline")).isPresent()) {
            return true;
        }
        for (var segment : canonical.path().split("/")) {
            if (segment.chars().filter(c -> c == '-' || c == '_').count() >= SLUG_HYPHENS
                    || segment.matches(".*[0-9]{5,}.*")) {
                return true;
            }
        }
        return false;
    }

    private Optional<NormalizedUrl> announced(PageStatements told) {
        return told.head().links("next").stream()
                .map(href -> new Element("a").attr("href", href))
                .peek(link -> link.setBaseUri(document.baseUri()))
                .map(this::target)
                .flatMap(Optional::stream)
                .filter(this::followsHere)
                .findFirst();
    }

    private Optional<NormalizedUrl> target(Element link) {
        return targets.computeIfAbsent(
                link,
                l -> NormalizedUrl.tryOf(l.absUrl("href"))
                        .filter(url -> !url.host().isEmpty()));
    }

    private boolean followsHere(NormalizedUrl url) {
        return numberOf(url) == number + 1;
    }

    /** Which page of this article {@code url} is, 0 where it is none. */
    private int numberOf(NormalizedUrl url) {
        return PartAddress.numbered(url)
                .filter(address -> stems.contains(address.stem()))
                .map(PartAddress::number)
                .orElse(0);
    }

    private boolean isNext(Element link) {
        return target(link).filter(this::followsHere).isPresent() && isOfArticle(link, number + 1);
    }

    /** Whether a link to page {@code n} of the same address speaks of the article's pages. */
    private boolean isOfArticle(Element link, int n) {
        var label = link.text().strip();
        if (label.length() > MAX_LABEL || link.attr("href").contains("#comment")) {
            return false;
        }
        var words = new Words(label + " " + link.attr("aria-label") + " " + link.attr("title")).list();
        var numbers = words.stream().filter(w -> w.matches("[0-9]{1,3}")).toList();
        if (!numbers.isEmpty() && !numbers.contains(Integer.toString(n))) {
            return false;
        }
        boolean named = link.attr("rel").contains("next")
                || label.equals(Integer.toString(n))
                || saysNext(label, words)
                || Names.of(link).stream().anyMatch(NEXT::contains);
        boolean inPager = false;
        int up = 0;
        for (var around = link.parent(); around != null; around = around.parent()) {
            var names = Names.of(around);
            if (names.stream().anyMatch(COMMENTS::contains)) {
                return false;
            }
            inPager |= up++ < MAX_UP && names.stream().anyMatch(PAGER::contains);
        }
        return named || inPager;
    }

    private static boolean saysNext(String label, List<String> words) {
        return words.stream().anyMatch(NEXT::contains)
                || (label.codePoints().anyMatch(Character::isIdeographic)
                        && NEXT.stream().anyMatch(label::contains));
    }

    private @Nullable Integer count(List<Element> links, List<String> after) {
        int most = 0;
        for (var link : links) {
            int n = target(link).map(this::numberOf).orElse(0);
            most = n > most && isOfArticle(link, n) ? n : most;
        }
        for (var note : after) {
            most = Math.max(most, countIn(note));
        }
        return most > 1 ? Integer.valueOf(Math.max(most, number)) : null;
    }

    /** "Page 2 of 3": 3 where this is page 2, else 0. */
    private int countIn(String note) {
        return PageCount.in(note)
                .filter(count -> count.page() == number && count.pages() <= Continuation.MAX_PARTS)
                .map(PageCount::pages)
                .orElse(0);
    }
}
