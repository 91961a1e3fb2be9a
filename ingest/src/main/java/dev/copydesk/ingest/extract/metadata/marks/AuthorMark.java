package dev.copydesk.ingest.extract.metadata.marks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How an element is marked as an author's, the surest first. */
public enum AuthorMark {
    REL,
    MICROFORMAT,
    BYLINE,
    AUTHOR_NAME,
    ARTICLE_AUTHOR,
    AUTHOR,
    LIKE_BYLINE,
    LIKE_AUTHOR_NAME,
    LIKE_AUTHOR,
    LINK;

    private static final int LONGEST_LINK = 300;
    private static final Pattern REL_AUTHOR = Pattern.compile("(?i)(?:^|\\s)author(?:\\s|$)");
    /** Parts of a path below which the pages about authors stand. */
    private static final Set<String> AUTHOR_PAGES = Set.of(
            "author",
            "authors",
            "autor",
            "autora",
            "autoren",
            "autorin",
            "autores",
            "autori",
            "autore",
            "auteur",
            "auteurs",
            "redakteur",
            "redakteure",
            "contributor",
            "contributors",
            "columnist",
            "columnists",
            "writer",
            "writers",
            "staff",
            "journalist",
            "journalists",
            "by",
            "profile",
            "people");

    private static final int LONGEST_PART = 12;

    /** The mark of an element whose classes are {@code names}, which speak of an author or a byline somewhere. */
    public static AuthorMark of(String names) {
        var lower = names.toLowerCase(Locale.ROOT).replace('_', '-').replace("--", "-");
        var classes = List.of(lower.split("\\s+"));
        if (classes.contains("p-author")) {
            return MICROFORMAT;
        }
        if (classes.contains("byline")) {
            return BYLINE;
        }
        if (classes.contains("author-name")) {
            return AUTHOR_NAME;
        }
        if (classes.contains("article-author")
                || classes.contains("post-author")
                || classes.contains("entry-author")
                || classes.contains("byline-name")) {
            return ARTICLE_AUTHOR;
        }
        if (classes.contains("author")) {
            return AUTHOR;
        }
        if (lower.contains("byline")) {
            return LIKE_BYLINE;
        }
        return lower.contains("author-name") || lower.contains("authorname") ? LIKE_AUTHOR_NAME : LIKE_AUTHOR;
    }

    /** Whether what is marked so may be a single name: {@code Ada}. */
    public boolean isSure() {
        return compareTo(AUTHOR) <= 0;
    }

    public static boolean isRel(Element element) {
        var rel = element.attributes().get("rel");
        return (rel.contains("uthor") || rel.contains("UTHOR"))
                && rel.length() <= LONGEST_LINK
                && REL_AUTHOR.matcher(rel).find();
    }

    /** A link to a page about an author, as the path says. */
    public static boolean isAuthorLink(Element link) {
        var href = link.attr("href");
        if (href.length() > LONGEST_LINK) {
            return false;
        }
        int slash = href.indexOf('/');
        int next = href.indexOf('/', slash + 1);
        while (slash >= 0 && next >= 0 && next + 1 < href.length()) {
            int length = next - slash - 1;
            if (length >= 2 && length <= LONGEST_PART && "/?#".indexOf(href.charAt(next + 1)) < 0) {
                var part = href.substring(slash + 1, next);
                if (AUTHOR_PAGES.contains(part.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            slash = next;
            next = href.indexOf('/', slash + 1);
        }
        return false;
    }
}
