package dev.copydesk.publish.take;

import dev.copydesk.events.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what was measured: the most telling facts, in one order, and at the end whom the full read is for. */
final class TakeText {
    /** In the order in which they are said. */
    private static final List<RemarkRule> RULES = List.of(
            PageRemarks::access,
            PageRemarks::language,
            PageRemarks::corrections,
            PageRemarks::genre,
            RemarkRule.ofTheWhole(VoiceRemarks::voices),
            RemarkRule.ofTheWhole(VoiceRemarks::anonymous),
            RemarkRule.ofTheWhole(VoiceRemarks::unattributed),
            RemarkRule.ofTheWhole(SourceRemarks::figures),
            RemarkRule.ofTheWhole(SourceRemarks::primarySources),
            RemarkRule.ofTheWhole(SourceRemarks::links),
            PageRemarks::missing);

    /** Sentences besides the one on whom the full read is for: a digest is read in a minute. TakesTest.fiveSentencesAreTheMost. */
    private static final int MOST = 4;

    /** Remarks of this weight or less are said only where there are no more than {@link #ENOUGH} in all. */
    private static final int FILLING = 30;

    private static final int ENOUGH = 2;

    private TakeText() {}

    static String of(TakeFacts facts, TakeSentences say) {
        facts.into(say);
        var sentences = new ArrayList<String>();
        telling(facts).forEach(remark -> sentences.add(say.of(remark.sentence())));
        var worth = facts.take().worth();
        if (worth != null) {
            worth(worth, say).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    /** The most telling remarks, in the order of the rules. */
    private static List<Remark> telling(TakeFacts facts) {
        var remarks =
                RULES.stream().flatMap(rule -> rule.remark(facts).stream()).toList();
        var telling = remarks.stream()
                .filter(remark -> remarks.size() <= ENOUGH || remark.weight() > FILLING)
                .sorted(Comparator.comparingInt(Remark::weight).reversed())
                .limit(MOST)
                .toList();
        return remarks.stream().filter(telling::contains).toList();
    }

    private static Optional<String> worth(Worth worth, TakeSentences say) {
        int left = worth.left() == null ? 0 : worth.left();
        int total = worth.total() == null ? 0 : worth.total();
        say.fact("left", left);
        say.fact("total", total);
        say.fact("told", total - left);
        if (worth.section() != null) {
            say.fact("section", worth.section());
        }
        var reason = WorthReason.of(worth);
        var sentence =
                switch (reason) {
                    case SECTION -> left > 1 ? "section.many" : "section";
                    case COVERED -> left * 2 > total ? "covered.voices" : "covered";
                    case DETAIL -> total - left == 1 ? "detail.one" : "detail";
                    default -> reason.code();
                };
        return reason == WorthReason.ACCESS ? Optional.empty() : Optional.of(say.of("worth." + sentence));
    }
}
