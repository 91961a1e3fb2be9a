package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Stretch;
import dev.copydesk.enrich.quotes.rules.Found;
import dev.copydesk.enrich.quotes.rules.Rule;
import dev.copydesk.enrich.quotes.voices.Silence;
import dev.copydesk.enrich.speakers.Voice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one speaker says at one time: one or more marked stretches under one attribution. */
final class Utterance {
    private final List<Integer> marked = new ArrayList<>();
    private final boolean partial;
    private final Rule rule;
    private final double confidence;
    private final @Nullable Voice voice;
    private final @Nullable Found found;
    private final Silence silence;
    private @Nullable Stretch antecedent;

    private Utterance(
            int first,
            boolean partial,
            Rule rule,
            double confidence,
            @Nullable Voice voice,
            @Nullable Found found,
            Silence silence) {
        this.marked.add(first);
        this.partial = partial;
        this.rule = rule;
        this.confidence = confidence;
        this.voice = voice;
        this.found = found;
        this.silence = silence;
    }

    static Utterance attributed(int first, boolean partial, Found found, Voice voice) {
        return new Utterance(first, partial, found.rule(), found.confidence(), voice, found, Silence.NO_CUE);
    }

    static Utterance inferred(
            int first, boolean partial, Rule rule, double confidence, Voice voice, @Nullable Found found) {
        return new Utterance(first, partial, rule, confidence, voice, found, Silence.NO_CUE);
    }

    static Utterance unattributed(int first, boolean partial, Rule rule, @Nullable Found found, Silence silence) {
        return new Utterance(first, partial, rule, 0.5, null, found, silence);
    }

    void join(int next) {
        marked.add(next);
    }

    /** @param mention the one that tells who speaks, where the attribution alone does not */
    void rests(@Nullable Stretch mention) {
        antecedent = mention;
    }

    List<Integer> marked() {
        return marked;
    }

    int last() {
        return marked.get(marked.size() - 1);
    }

    boolean isPartial() {
        return partial && marked.size() == 1;
    }

    Rule rule() {
        return rule;
    }

    double confidence() {
        return confidence;
    }

    @Nullable
    Voice voice() {
        return voice;
    }

    /** The attribution in the text; null where the speaker is inferred from another quotation. */
    @Nullable
    Found found() {
        return found;
    }

    @Nullable
    Stretch antecedent() {
        return antecedent;
    }

    /** The mention that names the speaker in full, as far as the text does. */
    @Nullable
    Stretch named() {
        return antecedent != null || found == null
                ? antecedent
                : new Stretch(found.speaker().first(), found.speaker().headEnd());
    }

    Silence silence() {
        return silence;
    }
}
