package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.speakers.Cast;

/** What reads the grammar of a narration: shared by all that looks for speakers in it. */
public record Analysis(
        Narration narration,
        Grammar grammar,
        NounPhrases phrases,
        Cues cues,
        SourceCues sources,
        Subjects subjects,
        SpeechNouns nouns) {
    public static Analysis of(Narration narration, Cast cast) {
        var grammar = new Grammar(narration);
        var phrases = new NounPhrases(narration, grammar);
        var cues = new Cues(narration, grammar);
        var subjects = new Subjects(narration, grammar, phrases, cues, cast);
        return new Analysis(
                narration,
                grammar,
                phrases,
                cues,
                new SourceCues(narration),
                subjects,
                new SpeechNouns(narration, grammar, phrases));
    }
}
