package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an element's {@link Hint} off its tag, roles and names. */
final class ElementHints {
    /** Longer class lists are read to here. */
    private static final int MAX_NAME = 400;

    /** Ids of more words are made of a heading. */
    private static final int MAX_ID_WORDS = 4;

    private static final Map<String, Hint> BY_TAG = Map.of(
            "nav", Hint.APART,
            "footer", Hint.BOILERPLATE,
            "menu", Hint.BOILERPLATE,
            "dialog", Hint.BOILERPLATE,
            "figure", Hint.FIGURE,
            "figcaption", Hint.CAPTION,
            "caption", Hint.NONE,
            "form", Hint.BOILERPLATE,
            "aside", Hint.BOILERPLATE);
    private static final Map<String, Hint> BY_ROLE = Map.of(
            "navigation", Hint.APART,
            "contentinfo", Hint.APART,
            "banner", Hint.BOILERPLATE,
            "complementary", Hint.BOILERPLATE,
            "dialog", Hint.BOILERPLATE,
            "search", Hint.APART,
            "menu", Hint.BOILERPLATE,
            "toolbar", Hint.BOILERPLATE,
            "alert", Hint.BOILERPLATE);
    /** Of several hints the first here decides. */
    private static final List<Hint> ORDER = List.of(
            Hint.PULL_QUOTE,
            Hint.EMBED,
            Hint.HIDDEN,
            Hint.CAPTION,
            Hint.APART,
            Hint.BODY,
            Hint.BYLINE,
            Hint.STANDFIRST,
            Hint.BOILERPLATE,
            Hint.FIGURE,
            Hint.NONE);

    private static final List<String> HIDING = List.of("hidden", "d-none", "is-hidden", "hide");
    private static final Pattern SHOWING =
            Pattern.compile("[:-](?:block|flex|grid|inline|inline-block|inline-flex|table|visible)$");

    private static final Set<String> NEVER_NAMED = Set.of("html", "body", "main", "p", "h1", "li", "a", "td", "tr");

    private final Map<String, Hint> byName = new HashMap<>();

    ElementHints() {
        WordLists.sections(ElementHints.class, "hints.txt").forEach((section, words) -> {
            var hint = Hint.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
            words.forEach(word -> byName.putIfAbsent(word, hint));
        });
    }

    Hint of(Element element) {
        if (isHidden(element)) {
            return Hint.HIDDEN;
        }
        var itemprop = element.attr("itemprop");
        if (itemprop.equalsIgnoreCase("articleBody")) {
            return Hint.BODY;
        }
        var role = BY_ROLE.get(element.attr("role"));
        if (role != null) {
            return role;
        }
        var tag = element.normalName();
        var tagged = BY_TAG.get(tag);
        var named = NEVER_NAMED.contains(tag) && !tag.equals("p") ? null : named(element);
        if (named == Hint.PULL_QUOTE || named == Hint.EMBED || (tagged == null && named != null)) {
            return tag.equals("p") && named == Hint.BODY ? Hint.NONE : named;
        }
        return tagged == null ? Hint.NONE : tagged;
    }

    private static boolean isHidden(Element element) {
        if (HIDING.stream().anyMatch(element::hasClass)
                && element.classNames().stream().noneMatch(ElementHints::shows)) {
            return true;
        }
        if (element.hasAttr("hidden")) {
            // A server that streams a page sends its late parts hidden, to be moved into place by a script.
            return !element.id().startsWith("S:");
        }
        var style = element.attr("style");
        if (style.isEmpty() || style.length() > MAX_NAME) {
            return false;
        }
        var squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
    }

    /** Shown on some screens: {@code lg:block}, {@code d-md-flex}; on paper alone is not shown. */
    private static boolean shows(String name) {
        return !name.contains("print") && SHOWING.matcher(name).find();
    }

    private @Nullable Hint named(Element element) {
        Hint best = null;
        for (var attribute : new String[] {"class", "id", "data-component", "data-testid"}) {
            var value = element.attr(attribute);
            boolean isSlug = attribute.equals("id") && words(value).size() > MAX_ID_WORDS;
            if (!value.isEmpty() && !isSlug) {
                best = first(best, inName(value));
            }
        }
        return best;
    }

    private @Nullable Hint inName(String name) {
        Hint best = null;
        for (var token : name.substring(0, Math.min(MAX_NAME, name.length())).split("\\s+")) {
            // "md:hidden", "grid-cols-[1fr]": how to lay out, not what it is
            if (token.indexOf(':') < 0 && token.indexOf('[') < 0 && token.indexOf('/') < 0) {
                best = first(best, inToken(token));
            }
        }
        return best;
    }

    private @Nullable Hint inToken(String token) {
        Hint best = byName.get("=" + token);
        String before = null;
        for (var word : words(token)) {
            best = first(best, byName.get(word));
            if (before != null) {
                best = first(best, byName.get(before + "-" + word));
            }
            before = word;
        }
        return best;
    }

    private static @Nullable Hint first(@Nullable Hint a, @Nullable Hint b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
    }

    /** {@code "post-relatedLinks"} as {@code post related links}. */
    static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int end = Math.min(name.length(), MAX_NAME);
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            boolean starts = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((starts || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
