package dev.copydesk.console.operator.letters;

import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.LetterOutcome;
import dev.copydesk.operations.deadletters.RetryRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A retry or a drop of some letters: planned in a dry run, then begun once, then done. */
final class LetterWork {
    private final String id;
    private final boolean drop;
    private final List<LetterId> letters;
    private final RetryRules rules;
    private final boolean more;
    private final Instant plannedAt;
    private final List<LetterOutcome> plan;
    private final List<LetterOutcome> outcomes = new ArrayList<>();
    private State state = State.PLANNED;
    private String failure = "";
    private Instant endedAt = Instant.MAX;

    enum State {
        PLANNED,
        RUNNING,
        DONE,
        /** It ended early; what its outcomes say is done all the same. */
        FAILED
    }

    /** @param more whether the wish took more letters than one work may have */
    LetterWork(
            String id,
            boolean drop,
            List<LetterId> letters,
            RetryRules rules,
            boolean more,
            Instant plannedAt,
            List<LetterOutcome> plan) {
        this.id = id;
        this.drop = drop;
        this.letters = List.copyOf(letters);
        this.rules = rules;
        this.more = more;
        this.plannedAt = plannedAt;
        this.plan = List.copyOf(plan);
    }

    String id() {
        return id;
    }

    boolean drop() {
        return drop;
    }

    List<LetterId> letters() {
        return letters;
    }

    RetryRules rules() {
        return rules;
    }

    boolean more() {
        return more;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    List<LetterOutcome> plan() {
        return plan;
    }

    /** @return whether it was this call that began it */
    synchronized boolean begin() {
        if (state != State.PLANNED) {
            return false;
        }
        state = State.RUNNING;
        return true;
    }

    synchronized void note(LetterOutcome outcome) {
        outcomes.add(outcome);
    }

    synchronized void end(String why, Instant at) {
        state = why.isEmpty() ? State.DONE : State.FAILED;
        failure = why;
        endedAt = at;
    }

    synchronized State state() {
        return state;
    }

    synchronized String failure() {
        return failure;
    }

    synchronized Instant endedAt() {
        return endedAt;
    }

    synchronized List<LetterOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
