package dev.copydesk.publish.take;

import dev.copydesk.events.Figures;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about where its words and figures come from.
 *
 * @param sentences all of them
 * @param paraphrases sentences without a quote that attribute
 * @param figures sentences with figures; those without a digest's evidence can be told by {@code figureSpans}
 */
record SourceCounts(int sentences, int paraphrases, Figures figures, List<Span> figureSpans) {
    private static final int FEWEST_PARAPHRASES = 3;
    private static final double MANY_PARAPHRASES = 0.12;

    /** Null where there are no words to tell by. */
    static @Nullable SourceCounts of(MeasuredText prose) {
        var words = prose.vocabulary();
        if (words == null) {
            return null;
        }
        var finder = new FigureFinder(words);
        var sourcedBlocks = new BitSet();
        var figures = new ArrayList<MeasuredText.Sentence>();
        int paraphrases = 0;
        for (var sentence : prose.sentences()) {
            boolean attributes = words.attribution().occursIn(sentence.folded());
            boolean quotes = MeasuredText.touches(prose.quoted(), sentence.span());
            paraphrases += attributes && !quotes ? 1 : 0;
            if (sentence.block() >= 0
                    && (attributes || quotes || MeasuredText.touches(prose.linked(), sentence.span()))) {
                sourcedBlocks.set(sentence.block());
            }
            if (finder.hasFigure(sentence.folded())) {
                figures.add(sentence);
            }
        }
        int sourced = (int) figures.stream()
                .filter(s -> s.block() >= 0 && sourcedBlocks.get(s.block()))
                .count();
        return new SourceCounts(
                prose.sentences().size(),
                paraphrases,
                new Figures(figures.size(), sourced),
                figures.stream().map(MeasuredText.Sentence::span).toList());
    }

    /** Whether the text goes on telling what its sources say. */
    boolean paraphrasesMuch() {
        return paraphrases >= FEWEST_PARAPHRASES && paraphrases >= MANY_PARAPHRASES * sentences;
    }
}
