package dev.copydesk.publish.take;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was measured: the most telling facts, in one order, and at the end what the digest leaves out. */
final class TakeText {
    /** In the order in which they are said. */
    private static final List<RemarkRule> RULES = List.of(
            PageRemarks::access,
            PageRemarks::corrections,
            VoiceRemarks::added,
            PageRemarks::genre,
            VoiceRemarks::quoted,
            VoiceRemarks::unnamed,
            SourceRemarks::figures,
            SourceRemarks::linked,
            ReadOnRemarks::voices,
            ReadOnRemarks::sections,
            ReadOnRemarks::figures,
            ReadOnRemarks::whole);

    /** A digest is read in a minute. TakeMakerTest.fourSentencesAreTheMost. */
    private static final int MOST = 4;

    private TakeText() {}

    static String of(TakeFacts facts, TakeSentences say) {
        return telling(facts).stream().map(say::of).collect(Collectors.joining(" "));
    }

    /** The most telling remarks, in the order of the rules; who is quoted is not told twice. */
    private static List<Remark> telling(TakeFacts facts) {
        var remarks =
                RULES.stream().flatMap(rule -> rule.remark(facts).stream()).toList();
        var telling = remarks.stream()
                .filter(remark -> remarks.stream().noneMatch(other -> repeats(remark, other)))
                .sorted(Comparator.comparingInt(Remark::weight).reversed())
                .limit(MOST)
                .toList();
        return remarks.stream().filter(telling::contains).toList();
    }

    /** Whether another and more telling remark gives the same names. */
    private static boolean repeats(Remark remark, Remark other) {
        return other.weight() > remark.weight()
                && remark.facts().containsKey("names")
                && remark.facts().equals(other.facts());
    }
}
