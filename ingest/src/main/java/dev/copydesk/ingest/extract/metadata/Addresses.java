package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.Likeness;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * Which URL an article calls its own. A canonical that points at a home page, a section or another article is not
 * believed.
 *
 * @param source where the canonical was found
 */
public record Addresses(NormalizedUrl canonical, List<String> aliases, String source) {
    private static final Set<String> VARIANT =
            Set.of("amp", "m", "mobile", "www", "amphtml", "index", "print", "html", "htm", "php", "amp.html");

    private static final Pattern FILE_TYPE = Pattern.compile("\\.(?:html?|php|aspx?|amp)$");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    /** @param title what the page calls its article */
    public static Optional<Addresses> of(
            Page page, Document document, PageHead head, Optional<JsonNode> article, String title) {
        var asked = NormalizedUrl.tryOf(page.url());
        var last = NormalizedUrl.tryOf(page.baseUrl()).or(() -> asked);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var claims = new ArrayList<FoundValue<String>>();
        head.links("canonical").forEach(c -> claims.add(new FoundValue<>(c, "canonical")));
        head.first("og:url").ifPresent(c -> claims.add(new FoundValue<>(c, "og:url")));
        article.flatMap(a -> JsonLd.text(a, "mainEntityOfPage").or(() -> JsonLd.text(a, "url")))
                .ifPresent(c -> claims.add(new FoundValue<>(c, "json-ld")));
        for (var claim : claims) {
            var url = NormalizedUrl.tryOf(resolved(document, claim.value()));
            if (url.isPresent() && isBelievable(url.get(), last.get(), asked.orElse(last.get()), title)) {
                return Optional.of(with(url.get(), asked, last.get(), claim.source()));
            }
        }
        return Optional.of(with(last.get(), asked, last.get(), "url"));
    }

    private static Addresses with(
            NormalizedUrl canonical, Optional<NormalizedUrl> asked, NormalizedUrl last, String source) {
        var aliases = new LinkedHashSet<String>();
        asked.ifPresent(a -> aliases.add(a.value()));
        aliases.add(last.value());
        aliases.remove(canonical.value());
        return new Addresses(canonical, List.copyOf(aliases), source);
    }

    private static String resolved(Document document, String claim) {
        try {
            return URI.create(document.baseUri()).resolve(claim.strip()).toString();
        } catch (IllegalArgumentException e) {
            return claim;
        }
    }

    private static boolean isBelievable(NormalizedUrl claim, NormalizedUrl page, NormalizedUrl asked, String title) {
        if (claim.host().isEmpty() || isHome(claim)) {
            return claim.equals(page);
        }
        if (page.host().isEmpty() || claim.equals(page) || claim.equals(asked)) {
            return true;
        }
        if (isAbove(claim, page)) {
            return false;
        }
        if (sharesIdentity(claim, page)) {
            return true;
        }
        // Another path altogether: the same text elsewhere, or this page under an address that does not name it.
        boolean elsewhere = !sameSite(claim, page) || !looksLikeArticle(page) || namesTitle(claim, title);
        return elsewhere && looksLikeArticle(claim);
    }

    private static boolean namesTitle(NormalizedUrl claim, String title) {
        var segments = segments(claim);
        return !segments.isEmpty() && Likeness.of(segments.get(segments.size() - 1), title) > 0.5;
    }

    private static boolean sameSite(NormalizedUrl a, NormalizedUrl b) {
        return bare(a).equals(bare(b));
    }

    private static String bare(NormalizedUrl url) {
        var host = url.site();
        for (var prefix : new String[] {"amp.", "m.", "mobile."}) {
            if (host.startsWith(prefix)) {
                return host.substring(prefix.length());
            }
        }
        return host;
    }

    private static boolean isHome(NormalizedUrl url) {
        return segments(url).isEmpty() && query(url).isEmpty();
    }

    /** A part of the page's own path that ends above it: its section. */
    private static boolean isAbove(NormalizedUrl claim, NormalizedUrl page) {
        var claimed = segments(claim);
        var own = segments(page);
        return query(claim).isEmpty()
                && claimed.size() < own.size()
                && own.subList(0, claimed.size()).equals(claimed);
    }

    private static String query(NormalizedUrl url) {
        int question = url.value().indexOf('?');
        return question < 0 ? "" : url.value().substring(question + 1);
    }

    /** Path segments without the marks of AMP, print and mobile variants. */
    private static List<String> segments(NormalizedUrl url) {
        var segments = new ArrayList<String>();
        for (var segment : url.path().toLowerCase(Locale.ROOT).split("/")) {
            if (!segment.isEmpty() && !VARIANT.contains(segment)) {
                segments.add(FILE_TYPE.matcher(segment).replaceFirst(""));
            }
        }
        return segments;
    }

    /** The two name one article: the same slug, or an id of several digits in both. */
    private static boolean sharesIdentity(NormalizedUrl claim, NormalizedUrl page) {
        var a = segments(claim);
        var b = segments(page);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
            return query(claim).equals(query(page)) || query(claim).isEmpty();
        }
        var ids = numbers(claim);
        ids.retainAll(numbers(page));
        return !ids.isEmpty() || Likeness.of(a.get(a.size() - 1), b.get(b.size() - 1)) > 0.7;
    }

    private static Set<String> numbers(NormalizedUrl url) {
        var numbers = new LinkedHashSet<String>();
        for (var number : NO_DIGITS.split(url.path() + "?" + query(url))) {
            if (number.length() >= 5) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** A slug of several words, an id, or a date in the path. */
    private static boolean looksLikeArticle(NormalizedUrl url) {
        var segments = segments(url);
        if (segments.isEmpty()) {
            return false;
        }
        var slug = segments.get(segments.size() - 1);
        return slug.chars().filter(c -> c == '-' || c == '_').count() >= 2
                || !numbers(url).isEmpty()
                || slug.length() > 30;
    }
}
