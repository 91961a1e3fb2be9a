package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrases;
import dev.copydesk.enrich.quotes.grammar.SourceCues;
import dev.copydesk.enrich.quotes.grammar.VerbSubjects;
import dev.copydesk.enrich.quotes.rules.AttributionMethod;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Speech that goes on without a verb that attributes it: the mood of a sentence's verb says that it is reported, and a
 * sentence before it says of whom.
 */
final class ReportedSpeech {
    private static final int MAX_SENTENCES = 7;
    private static final double CONFIDENCE = 0.65;

    private final Narration narration;
    private final Lexicon lexicon;
    private final CueVerbs cues;
    private final VerbSubjects subjects;
    private final SourceCues sources;
    private final NounPhrases phrases;

    ReportedSpeech(NarrationAnalysis analysis) {
        this.narration = analysis.narration();
        this.lexicon = narration.lexicon();
        this.cues = analysis.cues();
        this.subjects = analysis.subjects();
        this.sources = analysis.sources();
        this.phrases = analysis.phrases();
    }

    /** Whether the sentence around a quotation is reported. */
    boolean holds(QuoteInContext quote) {
        return isReported(quote.before(), narration.sentenceEnd(quote.index()));
    }

    private boolean isReported(int from, int to) {
        for (int i = from; i < to; i++) {
            if (narration.isNarrated(i) && lexicon.has(WordList.REPORTED, narration.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Who is reported: whom a sentence before names as its source, with nothing but reported sentences between; or null. */
    @Nullable
    FoundAttribution source(QuoteInContext quote) {
        var sentences = narration.reading().sentences();
        int own = narration.reading().sentenceAt(quote.before());
        for (int back = 1; back <= MAX_SENTENCES && own - back >= 0; back++) {
            var sentence = sentences.get(own - back);
            if (sentences.get(own).paragraph() - sentence.paragraph() > 1) {
                return null;
            }
            var found = source(sentence);
            if (found != null) {
                return found;
            }
            if (!isReported(sentence.firstToken(), sentence.endToken())) {
                return null;
            }
        }
        return null;
    }

    private @Nullable FoundAttribution source(Sentence sentence) {
        int start = sentence.firstToken();
        int end = sentence.endToken();
        var named = withoutVerb(start, end);
        if (named != null) {
            return named;
        }
        for (int i = start; i < end; i++) {
            if (!narration.isNarrated(i)) {
                continue;
            }
            var cue = cues.at(i);
            var subject = cue == null ? null : subjects.of(cue, start, end);
            if (subject != null && subjects.maySpeak(subject)) {
                return new FoundAttribution(AttributionMethod.SENTENCE_BEFORE, subject, i, i + 1, false, CONFIDENCE);
            }
        }
        return null;
    }

    /** {@code …, so Byron}; {@code laut Byron …}. */
    private @Nullable FoundAttribution withoutVerb(int start, int end) {
        for (int i = start; i < end; i++) {
            int behind = narration.isNarrated(i) ? sources.endOfSource(i, end) : i;
            boolean opens = i == start || narration.isComma(i - 1) || !narration.isNarrated(i - 1);
            var phrase = behind > i + 1 || (behind > i && (opens || sources.endOfLeadingSource(i, end) > i))
                    ? phrases.at(behind, end)
                    : null;
            if (phrase != null && subjects.maySpeak(phrase)) {
                return new FoundAttribution(AttributionMethod.SENTENCE_BEFORE, phrase, i, behind, false, CONFIDENCE);
            }
        }
        return null;
    }
}
