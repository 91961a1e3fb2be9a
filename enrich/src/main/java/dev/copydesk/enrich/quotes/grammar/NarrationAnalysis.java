package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;

/** What reads the grammar of a narration: shared by all that looks for speakers in it. */
public record NarrationAnalysis(
        Narration narration,
        Grammar grammar,
        NounPhrases phrases,
        CueVerbs cues,
        SourceCues sources,
        VerbSubjects subjects,
        SpeechNouns nouns,
        Inversions inversions) {
    public static NarrationAnalysis of(Narration narration, Cast cast) {
        var grammar = new Grammar(narration);
        var phrases = new NounPhrases(narration, grammar);
        var cues = new CueVerbs(narration, grammar);
        var subjects = new VerbSubjects(narration, grammar, phrases, cues, cast);
        return new NarrationAnalysis(
                narration,
                grammar,
                phrases,
                cues,
                new SourceCues(narration),
                subjects,
                new SpeechNouns(narration, grammar, phrases),
                new Inversions(narration, grammar, phrases, cues));
    }
}
