package dev.copydesk.ingest.extract.access;

import dev.copydesk.events.AccessKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page's data says of access: {@code isAccessibleForFree} of the article and of its parts. */
final class LockedParts {
    private static final int MAX_PARTS = 20;
    private static final int MAX_SELECTORS = 3;
    private static final int MAX_ELEMENTS = 200;

    /** What is longer than this is no teaser of the locked part. */
    private static final int SUBSTANTIAL = 400;

    /** A class or an id, perhaps of a named element: all that publishers are asked to give. */
    private static final Pattern SELECTOR =
            Pattern.compile("[a-z0-9]{0,12}([.#])([\\w-]{1,80})", Pattern.CASE_INSENSITIVE);

    private final @Nullable Boolean free;
    private final boolean hasLockedPart;
    private final @Nullable Integer words;
    private final List<String> selectors = new ArrayList<>();
    private final Document page;

    LockedParts(JsonNode article, Document page) {
        this.page = page;
        this.free = truth(article.get("isAccessibleForFree"));
        this.words = count(article.get("wordCount"));
        boolean locked = false;
        var parts = article.get("hasPart");
        for (var part : parts == null ? List.<JsonNode>of() : parts.isArray() ? list(parts) : List.of(parts)) {
            if (Boolean.FALSE.equals(truth(part.get("isAccessibleForFree")))) {
                locked = true;
                addSelectors(part.get("cssSelector"));
            }
        }
        this.hasLockedPart = locked;
    }

    private static @Nullable Integer count(@Nullable JsonNode value) {
        var digits =
                value == null || !value.isValueNode() ? "" : value.asString("").strip();
        return digits.matches("[1-9]\\d{1,5}") ? Integer.valueOf(digits) : null;
    }

    /** How many words the data give the article. */
    Optional<Integer> words() {
        return Optional.ofNullable(words);
    }

    private static List<JsonNode> list(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        for (int i = 0; i < Math.min(MAX_PARTS, array.size()); i++) {
            nodes.add(array.get(i));
        }
        return nodes;
    }

    private void addSelectors(@Nullable JsonNode given) {
        for (var one : given == null ? List.<JsonNode>of() : given.isArray() ? list(given) : List.of(given)) {
            if (one.isString() && one.stringValue().length() < 500) {
                for (var selector : one.stringValue().split(",")) {
                    selectors.add(selector.strip());
                }
            }
        }
    }

    private static @Nullable Boolean truth(@Nullable JsonNode value) {
        if (value == null || !value.isValueNode()) {
            return null;
        }
        var said = value.asString("").strip().toLowerCase(Locale.ROOT);
        said = said.substring(said.lastIndexOf('/') + 1);
        return switch (said) {
            case "true", "1", "yes" -> Boolean.TRUE;
            case "false", "0", "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    Optional<AccessKind> kind() {
        if (hasLockedPart || Boolean.FALSE.equals(free)) {
            return Optional.of(AccessKind.SUBSCRIBER);
        }
        return free == null ? Optional.empty() : Optional.of(AccessKind.FREE);
    }

    /** Whether the locked part is missing from the page; null where the data does not tell which part that is. */
    @Nullable
    Boolean isCutShort() {
        if (!hasLockedPart && Boolean.TRUE.equals(free)) {
            return Boolean.FALSE;
        }
        int seen = 0;
        int length = 0;
        for (var selector : selectors) {
            var simple = SELECTOR.matcher(selector);
            if (simple.matches() && seen < MAX_SELECTORS) {
                seen++;
                length += length(simple.group(1).equals("."), simple.group(2));
            }
        }
        return seen == 0 ? null : length < SUBSTANTIAL;
    }

    private int length(boolean isClass, String name) {
        var byId = isClass ? null : page.getElementById(name);
        var elements = isClass ? page.getElementsByClass(name) : byId == null ? List.<Element>of() : List.of(byId);
        int length = 0;
        for (int i = 0; i < Math.min(MAX_ELEMENTS, elements.size()) && length < SUBSTANTIAL; i++) {
            length += elements.get(i).text().length();
        }
        return length;
    }
}
