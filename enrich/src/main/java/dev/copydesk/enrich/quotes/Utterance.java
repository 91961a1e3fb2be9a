package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.quotes.rules.AttributionMethod;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.UnattributedReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one speaker says at one time: one or more marked stretches under one attribution. */
final class Utterance {
    private final List<Integer> marked = new ArrayList<>();
    private final boolean partial;
    private final AttributionMethod rule;
    private final double confidence;
    private final @Nullable Voice voice;
    private final @Nullable FoundAttribution found;
    private final UnattributedReason unattributed;
    private @Nullable TokenStretch antecedent;

    private Utterance(
            int first,
            boolean partial,
            AttributionMethod rule,
            double confidence,
            @Nullable Voice voice,
            @Nullable FoundAttribution found,
            UnattributedReason unattributed) {
        this.marked.add(first);
        this.partial = partial;
        this.rule = rule;
        this.confidence = confidence;
        this.voice = voice;
        this.found = found;
        this.unattributed = unattributed;
    }

    static Utterance attributed(int first, boolean partial, FoundAttribution found, Voice voice) {
        return new Utterance(first, partial, found.rule(), found.confidence(), voice, found, UnattributedReason.NO_CUE);
    }

    /** The same words under an attribution that stands behind their end. */
    Utterance attributedBy(FoundAttribution attribution, Voice speaker) {
        var same = attributed(marked.get(0), partial, attribution, speaker);
        same.marked.addAll(marked.subList(1, marked.size()));
        return same;
    }

    static Utterance inferred(
            int first,
            boolean partial,
            AttributionMethod rule,
            double confidence,
            Voice voice,
            @Nullable FoundAttribution found) {
        return new Utterance(first, partial, rule, confidence, voice, found, UnattributedReason.NO_CUE);
    }

    static Utterance unattributed(
            int first,
            boolean partial,
            AttributionMethod rule,
            @Nullable FoundAttribution found,
            UnattributedReason unattributed) {
        return new Utterance(first, partial, rule, 0.5, null, found, unattributed);
    }

    void join(int next) {
        marked.add(next);
    }

    /** @param mention the one that tells who speaks, where the attribution alone does not */
    void rests(@Nullable TokenStretch mention) {
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

    AttributionMethod rule() {
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
    FoundAttribution found() {
        return found;
    }

    @Nullable
    TokenStretch antecedent() {
        return antecedent;
    }

    /** The mention that names the speaker in full, as far as the text does. */
    @Nullable
    TokenStretch named() {
        return antecedent != null || found == null
                ? antecedent
                : new TokenStretch(found.speaker().first(), found.speaker().headEnd());
    }

    UnattributedReason unattributed() {
        return unattributed;
    }
}
