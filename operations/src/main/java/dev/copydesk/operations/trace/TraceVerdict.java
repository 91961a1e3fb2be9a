package dev.copydesk.operations.trace;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What became of an article, as far as its way was seen.
 *
 * @param says in one sentence for a person
 * @param stage where it waits or failed; null where it does neither
 * @param behind how many records the stage has to do before it; null where it does not wait, or that is not known
 * @param counted whether these were counted one by one; otherwise there are no more than that
 * @param letter the id of the dead letter that it failed with
 * @param reason the code of why: of a dead letter, or of a digest that withholds
 */
public record TraceVerdict(
        Outcome outcome,
        String says,
        @Nullable String stage,
        @Nullable Long behind,
        @Nullable Boolean counted,
        @Nullable String letter,
        @Nullable String reason) {
    /** What became of it. */
    public enum Outcome {
        /** Its newest version has its digest. */
        @JsonProperty("published")
        PUBLISHED,
        /** So it has, and the digest says why it is smaller than usual. */
        @JsonProperty("withheld")
        WITHHELD,
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("retracted")
        RETRACTED,
        /** Nothing, or too little, was found of it. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    static TraceVerdict of(Outcome outcome, String says) {
        return new TraceVerdict(outcome, says, null, null, null, null, null);
    }

    static TraceVerdict withheld(String says, String reason) {
        return new TraceVerdict(Outcome.WITHHELD, says, null, null, null, null, reason);
    }

    static TraceVerdict waiting(String says, String stage, @Nullable Long behind, @Nullable Boolean counted) {
        return new TraceVerdict(Outcome.WAITING, says, stage, behind, counted, null, null);
    }

    static TraceVerdict failed(String says, String stage, String letter, String reason) {
        return new TraceVerdict(Outcome.FAILED, says, stage, null, null, letter, reason);
    }
}
