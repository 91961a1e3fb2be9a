package dev.copydesk.ingest.extract.access;

import dev.copydesk.events.AccessKind;
import dev.copydesk.ingest.extract.text.Names;
import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The words and phrases by which pages say who may read them: {@code access.txt}. */
final class AccessWords {
    private static final int MAX_CUE = 600;

    private final Map<String, List<String>> lines = ResourceLines.sections(AccessWords.class, "access.txt");
    private final String[] metas = section("meta").toArray(String[]::new);
    private final Set<String> walls = Set.copyOf(section("wall"));
    private final Set<String> locked = Set.copyOf(section("locked"));
    private final Map<AccessKind, Set<String>> values = new EnumMap<>(AccessKind.class);
    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final List<List<String>> rest = new ArrayList<>();

    /** A phrase, by its first word. */
    private record Cue(List<String> words, AccessKind kind) {}

    AccessWords() {
        for (var kind : List.of(AccessKind.METERED, AccessKind.REGISTERED, AccessKind.SUBSCRIBER, AccessKind.FREE)) {
            var name = kind.name().toLowerCase(Locale.ROOT);
            values.put(kind, Set.copyOf(section("value " + name)));
            for (var phrase : section("cue " + name)) {
                var words = List.copyOf(new Words(phrase).list());
                cues.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Cue(words, kind));
            }
        }
        for (var phrase : section("cue rest")) {
            rest.add(List.copyOf(new Words(phrase).list()));
        }
    }

    /** Whether a text says that more of the article follows for those who may read it. */
    boolean saysRest(String text) {
        if (text.length() > MAX_CUE) {
            return false;
        }
        var words = new Words(text).list();
        return rest.stream().anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
    }

    private List<String> section(String name) {
        return lines.getOrDefault(name, List.of());
    }

    /** Names of meta elements that say who may read. */
    String[] metas() {
        return metas;
    }

    /** What the value of such a meta element means. */
    Optional<AccessKind> kind(String value) {
        var plain = value.strip().toLowerCase(Locale.ROOT);
        return values.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a text means that stands where an article breaks off. */
    Optional<AccessKind> cue(String text) {
        if (text.length() > MAX_CUE) {
            return Optional.empty();
        }
        var words = new Words(text).list();
        AccessKind found = null;
        for (int i = 0; i < words.size(); i++) {
            for (var cue : cues.getOrDefault(words.get(i), List.of())) {
                int end = i + cue.words.size();
                boolean said = end <= words.size() && words.subList(i, end).equals(cue.words);
                found = said && (found == null || cue.kind.compareTo(found) < 0) ? cue.kind : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the element names itself the notice that stands in place of the text. */
    boolean isWall(Element element) {
        return Names.of(element).stream().anyMatch(walls::contains);
    }

    /** Whether the element names itself text for subscribers. */
    boolean isLocked(Element element) {
        return Names.of(element).stream().anyMatch(locked::contains);
    }
}
