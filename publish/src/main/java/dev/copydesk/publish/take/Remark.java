package dev.copydesk.publish.take;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence that a take may say.
 *
 * @param weight how telling it is, to 100; of several remarks those with the most are said
 * @param sentence its name in the phrases of each language
 * @param facts what stands for each name in braces
 */
record Remark(int weight, String sentence, Map<String, NamedFact> facts) {
    Remark {
        facts = Map.copyOf(facts);
    }

    /** What a sentence tells: one or several entries; {@code marked} where they stand in quotation marks. */
    record NamedFact(List<String> entries, boolean marked) {
        NamedFact {
            entries = List.copyOf(entries);
        }
    }

    static Optional<Remark> of(int weight, String sentence) {
        return Optional.of(new Remark(weight, sentence, Map.of()));
    }

    /** With names as they are. */
    static Optional<Remark> of(int weight, String sentence, String fact, List<String> names) {
        return Optional.of(new Remark(weight, sentence, Map.of(fact, new NamedFact(names, false))));
    }

    /** With words of the article, which stand in quotation marks. */
    static Optional<Remark> quoting(int weight, String sentence, String fact, List<String> words) {
        return Optional.of(new Remark(weight, sentence, Map.of(fact, new NamedFact(words, true))));
    }
}
