package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.marks.NotAQuote;

/** What a marked stretch turned out to be that goes on no utterance before it. */
sealed interface StretchOutcome {
    /** The beginning of an utterance. */
    record Uttered(Utterance utterance) implements StretchOutcome {}

    record NoQuote(NotAQuote.Reason why) implements StretchOutcome {}
}
