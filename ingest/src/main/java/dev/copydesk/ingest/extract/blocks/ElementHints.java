package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.ingest.extract.text.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads an element's {@link ElementHint} off its tag, roles and names. */
public final class ElementHints {
    /** Longer class lists are read to here. */
    private static final int MAX_NAME = 400;

    /** Ids of more words are made of a heading. */
    private static final int MAX_ID_WORDS = 4;

    private static final Map<String, ElementHint> BY_TAG = new HashMap<>(Map.of(
            "nav", ElementHint.APART,
            "footer", ElementHint.BOILERPLATE,
            "menu", ElementHint.BOILERPLATE,
            "dialog", ElementHint.BOILERPLATE,
            "figure", ElementHint.FIGURE,
            "figcaption", ElementHint.CAPTION,
            "caption", ElementHint.NONE,
            "form", ElementHint.BOILERPLATE,
            "aside", ElementHint.BOILERPLATE));
    private static final Map<String, ElementHint> BY_ROLE = Map.of(
            "navigation", ElementHint.APART,
            "contentinfo", ElementHint.APART,
            "banner", ElementHint.BOILERPLATE,
            "complementary", ElementHint.BOILERPLATE,
            "dialog", ElementHint.BOILERPLATE,
            "search", ElementHint.APART,
            "menu", ElementHint.BOILERPLATE,
            "toolbar", ElementHint.BOILERPLATE,
            "alert", ElementHint.BOILERPLATE);
    private static final Set<String> NEVER_NAMED =
            new HashSet<>(Set.of("html", "body", "main", "p", "h1", "li", "a", "td", "tr"));

    private static final String[] NAMING = {"id", "data-component", "data-testid"};

    private static final int MAX_KNOWN = 20_000;
    private static final int LONGEST_KNOWN = 200;

    /** The classes that elements bear return on page after page of a site. Forgotten all at once where they are too many. */
    private static final Map<String, Names> KNOWN = new ConcurrentHashMap<>();

    /** What the names in an attribute say together. */
    private record Names(ElementHint hint, int words, boolean hide) {
        static final Names NONE = new Names(ElementHint.NONE, 0, false);
    }

    private final Map<String, Names> onPage = new HashMap<>();

    public ElementHint of(Element element) {
        var tag = element.normalName();
        var tagged = BY_TAG.get(tag);
        if (element.attributesSize() == 0) {
            return tagged == null ? ElementHint.NONE : tagged;
        }
        var attributes = element.attributes();
        var classNames = attributes.get("class");
        var named = classNames.isEmpty() ? Names.NONE : onPage.computeIfAbsent(classNames, ElementHints::known);
        if (named.hide || isHidden(attributes)) {
            return ElementHint.HIDDEN;
        }
        if (attributes.get("itemprop").equalsIgnoreCase("articleBody")) {
            return ElementHint.BODY;
        }
        var role = BY_ROLE.get(attributes.get("role"));
        if (role != null) {
            return role;
        }
        var hint = NEVER_NAMED.contains(tag) && !tag.equals("p") ? ElementHint.NONE : named(attributes, named.hint);
        if (hint == ElementHint.PULL_QUOTE || hint == ElementHint.EMBED || tagged == null) {
            return tag.equals("p") && hint == ElementHint.BODY ? ElementHint.NONE : hint;
        }
        return tagged;
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden")) {
            // A server that streams a page sends its late parts hidden, to be moved into place by a script.
            return !attributes.get("id").startsWith("S:");
        }
        var style = attributes.get("style");
        if (style.isEmpty() || style.length() > MAX_NAME) {
            return false;
        }
        var squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    private static ElementHint named(Attributes attributes, ElementHint byClass) {
        var best = byClass;
        for (var attribute : NAMING) {
            var value = attributes.get(attribute);
            if (!value.isEmpty()) {
                var names = names(value);
                boolean isSlug = attribute.equals("id") && names.words > MAX_ID_WORDS;
                best = isSlug ? best : ElementHint.first(best, names.hint);
            }
        }
        return best;
    }

    private static Names known(String classes) {
        var known = KNOWN.get(classes);
        if (known != null) {
            return known;
        }
        var names = names(classes);
        if (classes.length() <= LONGEST_KNOWN) {
            if (KNOWN.size() >= MAX_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(classes, names);
        }
        return names;
    }

    private static Names names(String value) {
        var best = ElementHint.NONE;
        int words = 0;
        boolean hides = false;
        boolean shows = false;
        for (int start = nameStart(value, 0); start < value.length(); ) {
            int end = nameEnd(value, start);
            var token = NameToken.of(value.substring(start, end));
            hides |= token.hides();
            shows |= token.shows();
            if (start < MAX_NAME) {
                var read = end <= MAX_NAME ? token : NameToken.of(value.substring(start, MAX_NAME));
                best = ElementHint.first(best, read.hint());
                words += read.words();
            }
            start = nameStart(value, end);
        }
        return new Names(best, words, hides && !shows);
    }

    private static int nameStart(String value, int from) {
        int i = from;
        while (i < value.length() && isSeparator(value.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int nameEnd(String value, int from) {
        int i = from;
        while (i < value.length() && !isSeparator(value.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
