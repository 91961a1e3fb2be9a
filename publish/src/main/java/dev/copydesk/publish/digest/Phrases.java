package dev.copydesk.publish.digest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sentences of the take; of several that say the same, an article always gets the same one. */
final class Phrases {
    private static final Map<String, List<String>> ALTERNATIVES = read();

    private final int choice;
    private final Map<String, String> facts = new TreeMap<>();

    Phrases(String articleId) {
        this.choice = articleId.hashCode() & Integer.MAX_VALUE;
    }

    private static Map<String, List<String>> read() {
        var alternatives = new TreeMap<String, List<String>>();
        Lexicon.map("take.txt").forEach((key, line) -> alternatives.put(key, List.of(line.split(" \\| "))));
        return alternatives;
    }

    void fact(String name, Object value) {
        facts.put(name, String.valueOf(value));
    }

    String of(String key) {
        var all = ALTERNATIVES.getOrDefault(key, List.of(key));
        var sentence = all.get(Math.floorMod(choice + key.hashCode(), all.size()));
        for (var fact : facts.entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return sentence;
    }
}
