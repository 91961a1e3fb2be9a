package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Narration;
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

    ReportedSpeech(Narration narration, CueVerbs cues, VerbSubjects subjects) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.cues = cues;
        this.subjects = subjects;
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
}
