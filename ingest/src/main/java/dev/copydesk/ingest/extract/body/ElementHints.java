package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads an element's {@link Hint} off its tag, roles and names; of one page, whose names return again and again. */
final class ElementHints {
    /** Longer class lists are read to here. */
    private static final int MAX_NAME = 400;

    /** Ids of more words are made of a heading. */
    private static final int MAX_ID_WORDS = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");

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
            Hint.MORE,
            Hint.FIGURE,
            Hint.NONE);

    private static final List<String> HIDING = List.of("hidden", "d-none", "is-hidden", "hide");
    private static final Pattern SHOWING =
            Pattern.compile("[:-](?:block|flex|grid|inline|inline-block|inline-flex|table|visible)$");

    private static final Set<String> NEVER_NAMED = Set.of("html", "body", "main", "p", "h1", "li", "a", "td", "tr");

    private static final Map<String, Hint> BY_NAME = new HashMap<>();
    private static final String[] NAMING = {"class", "id", "data-component", "data-testid"};

    static {
        WordLists.sections(ElementHints.class, "hints.txt").forEach((section, words) -> {
            var hint = Hint.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
            words.forEach(word -> BY_NAME.putIfAbsent(word, hint));
        });
    }

    private final Map<String, Hint> names = new HashMap<>();
    private final Map<String, Hint> tokens = new HashMap<>();
    private final Map<String, Boolean> hiding = new HashMap<>();

    Hint of(Element element) {
        var tag = element.normalName();
        var tagged = BY_TAG.get(tag);
        if (element.attributesSize() == 0) {
            return tagged == null ? Hint.NONE : tagged;
        }
        var attributes = element.attributes();
        if (isHidden(attributes)) {
            return Hint.HIDDEN;
        }
        if (attributes.get("itemprop").equalsIgnoreCase("articleBody")) {
            return Hint.BODY;
        }
        var role = BY_ROLE.get(attributes.get("role"));
        if (role != null) {
            return role;
        }
        var named = NEVER_NAMED.contains(tag) && !tag.equals("p") ? Hint.NONE : named(attributes);
        if (named == Hint.PULL_QUOTE || named == Hint.EMBED || tagged == null) {
            return tag.equals("p") && named == Hint.BODY ? Hint.NONE : named;
        }
        return tagged;
    }

    private boolean isHidden(Attributes attributes) {
        var names = attributes.get("class");
        if (!names.isEmpty() && hiding.computeIfAbsent(names, ElementHints::hides)) {
            return true;
        }
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

    /** Hidden by one of its classes, and by none of them shown again. */
    private static boolean hides(String classes) {
        var names = SPACE.split(classes);
        return Arrays.stream(names).anyMatch(name -> HIDING.contains(name.toLowerCase(Locale.ROOT)))
                && Arrays.stream(names).noneMatch(ElementHints::shows);
    }

    /** Shown on some screens: {@code lg:block}, {@code d-md-flex}; on paper alone is not shown. */
    private static boolean shows(String name) {
        return !name.contains("print") && SHOWING.matcher(name).find();
    }

    private Hint named(Attributes attributes) {
        var best = Hint.NONE;
        for (var attribute : NAMING) {
            var value = attributes.get(attribute);
            boolean isSlug = attribute.equals("id") && words(value).size() > MAX_ID_WORDS;
            if (!value.isEmpty() && !isSlug) {
                best = first(best, names.computeIfAbsent(cut(value), this::inName));
            }
        }
        return best;
    }

    private static String cut(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }

    private Hint inName(String name) {
        var best = Hint.NONE;
        for (var token : SPACE.split(name)) {
            // "md:hidden", "grid-cols-[1fr]": how to lay out, not what it is
            if (token.indexOf(':') < 0 && token.indexOf('[') < 0 && token.indexOf('/') < 0) {
                best = first(best, tokens.computeIfAbsent(token, ElementHints::inToken));
            }
        }
        return best;
    }

    private static Hint inToken(String token) {
        var best = BY_NAME.getOrDefault("=" + token, Hint.NONE);
        String before = null;
        for (var word : words(token)) {
            best = first(best, BY_NAME.getOrDefault(word, Hint.NONE));
            if (before != null) {
                best = first(best, BY_NAME.getOrDefault(before + "-" + word, Hint.NONE));
            }
            before = word;
        }
        return best;
    }

    private static Hint first(Hint a, Hint b) {
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
