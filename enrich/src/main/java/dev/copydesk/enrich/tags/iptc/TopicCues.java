package dev.copydesk.enrich.tags.iptc;

import dev.copydesk.language.LanguageFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What shows Media Topics in a language: {@code tags/media-topics.txt} of its folder and the labels of {@code media-topics.tsv}. */
final class TopicCues {
    private static final int SHORTEST = 2;
    private static final Map<String, TopicCues> LOADED = new ConcurrentHashMap<>();

    private final Map<String, List<TopicCue>> byFirstWord = new HashMap<>();

    /** By what a publisher may call a topic, in lower case, its code. */
    private final Map<String, String> codesByName = new HashMap<>();

    /** By code, the first of its names. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<String> unimplied = new HashSet<>();

    private TopicCues(String language) {
        Set<String> endings = Set.of();
        for (var line : new LanguageFolder(language).lines("tags/media-topics.txt")) {
            var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            switch (cells.get(0)) {
                case "endings" -> endings = Set.copyOf(list(cells, 1));
                case "unimplied" -> unimplied.addAll(list(cells, 1));
                case "not" -> add("", true, list(cells, 1), Set.of());
                default -> {
                    var code = cells.get(0);
                    list(cells, 1).forEach(name -> {
                        codesByName.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
                        names.putIfAbsent(code, name);
                    });
                    add(code, true, list(cells, 2), endings);
                    add(code, false, list(cells, 3), endings);
                }
            }
        }
        for (var topic : MediaTopics.all()) {
            var label = topic.labels().get(language);
            if (label != null && (label.indexOf(' ') > 0 || topic.isTop())) {
                codesByName.putIfAbsent(label.toLowerCase(Locale.ROOT), topic.code());
            }
        }
        byFirstWord
                .values()
                .forEach(cues -> cues.sort(
                        Comparator.comparingInt((TopicCue cue) -> cue.parts().size())
                                .reversed()));
    }

    private static List<String> list(List<String> cells, int column) {
        return column >= cells.size()
                ? List.of()
                : Arrays.stream(cells.get(column).split(","))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
    }

    private void add(String code, boolean isStrong, List<String> phrases, Set<String> endings) {
        for (var phrase : phrases) {
            var cue = TopicCue.of(code, isStrong, phrase, endings);
            byFirstWord.computeIfAbsent(cue.firstKey(), k -> new ArrayList<>()).add(cue);
        }
    }

    static TopicCues of(String language) {
        return LOADED.computeIfAbsent(language, TopicCues::new);
    }

    /** The topic that a publisher means by a section or keyword. */
    Optional<String> named(String name) {
        return Optional.ofNullable(
                codesByName.get(name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
    }

    /** What the topic is called here, where the vocabulary has no label for it. */
    @Nullable
    String name(String code) {
        return names.get(code);
    }

    /** Whether a narrower topic implies this one: it has a name of its own, and no wider meaning than that. */
    boolean implies(String code) {
        return names.containsKey(code) && !unimplied.contains(code);
    }

    /** The cues that may begin with a word, the longest first. */
    List<TopicCue> beginningWith(String lower) {
        var cues = new ArrayList<TopicCue>();
        for (int length = Math.min(SHORTEST, lower.length()); length <= lower.length(); length++) {
            cues.addAll(byFirstWord.getOrDefault(lower.substring(0, length), List.of()));
        }
        cues.sort(Comparator.comparingInt((TopicCue cue) -> cue.parts().size()).reversed());
        return cues;
    }
}
