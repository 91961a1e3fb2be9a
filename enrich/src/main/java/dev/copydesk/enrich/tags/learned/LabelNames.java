package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.tags.learned.ArchiveWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Labels as a text may say them: by name, in either number, hyphenated or not, or by some of their words. */
final class LabelNames {
    /** The signs of one label: named in the title, named in the text, words in the title, words in the text. */
    static final int SIGNS = 4;

    private final List<List<String>> names = new ArrayList<>();
    private final List<double[]> worth = new ArrayList<>();
    private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

    LabelNames(List<String> labels, ArchiveVocabulary vocabulary) {
        for (var label : labels) {
            var words = parts(ArchiveWords.in(label));
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0).key(), k -> new ArrayList<>())
                        .add(names.size());
            }
            names.add(words.stream().map(Part::key).toList());
            worth.add(words.stream()
                    .mapToDouble(part -> vocabulary.rarity(part.key()))
                    .toArray());
        }
    }

    /** A word, or what stands between a word's hyphens, in the singular; {@code word} numbers the word. */
    private record Part(String key, int word) {}

    private static List<Part> parts(List<Word> words) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < words.size(); i++) {
            for (var part : words.get(i).key().split("-")) {
                parts.add(new Part(TagId.singular(part), i));
            }
        }
        return parts;
    }

    /** The signs of every label in a document, one label's after the other's. */
    float[] signs(TermDocument document) {
        var signs = new float[names.size() * SIGNS];
        var title = parts(document.title());
        var text = parts(document.text());
        count(title, label -> signs[label * SIGNS] = 1);
        count(text, label -> signs[label * SIGNS + 1]++);
        var inTitle = counts(title);
        var inText = counts(text);
        for (int label = 0; label < names.size(); label++) {
            int at = label * SIGNS;
            signs[at + 1] = (float) StrictMath.log(1 + signs[at + 1]);
            double sum = 0;
            double titleWords = 0;
            double textWords = 0;
            for (int i = 0; i < names.get(label).size(); i++) {
                var word = names.get(label).get(i);
                double weight = worth.get(label)[i];
                sum += weight;
                titleWords += inTitle.containsKey(word) ? weight : 0;
                textWords += weight * StrictMath.log(1 + inText.getOrDefault(word, 0));
            }
            signs[at + 2] = sum == 0 ? 0 : (float) (titleWords / sum);
            signs[at + 3] = sum == 0 ? 0 : (float) (textWords / sum);
        }
        return signs;
    }

    private static Map<String, Integer> counts(List<Part> parts) {
        var counts = new HashMap<String, Integer>();
        parts.forEach(part -> counts.merge(part.key(), 1, Integer::sum));
        return counts;
    }

    private void count(List<Part> parts, IntConsumer each) {
        for (int i = 0; i < parts.size(); i++) {
            for (int label : byFirstWord.getOrDefault(parts.get(i).key(), List.of())) {
                if (isAt(names.get(label), parts, i)) {
                    each.accept(label);
                }
            }
        }
    }

    private static boolean isAt(List<String> name, List<Part> parts, int from) {
        if (from + name.size() > parts.size()) {
            return false;
        }
        for (int i = 1; i < name.size(); i++) {
            if (!parts.get(from + i).key().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where words say a label by name: the first and the last word's number, at most {@code most} times. */
    List<int[]> mentions(int label, List<Word> words, int most) {
        var parts = parts(words);
        var name = names.get(label);
        var mentions = new ArrayList<int[]>();
        for (int i = 0; i < parts.size() && mentions.size() < most && !name.isEmpty(); i++) {
            if (parts.get(i).key().equals(name.get(0)) && isAt(name, parts, i)) {
                mentions.add(new int[] {
                    parts.get(i).word(), parts.get(i + name.size() - 1).word()
                });
            }
        }
        return mentions;
    }
}
