package dev.copydesk.publish.digest;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who speaks in an article, and how evenly.
 *
 * @param quotes how many utterances
 * @param unattributed how many of them have no speaker
 * @param bySpeaker how many each speaker has, most first
 * @param silent names of those who are linked but do not speak
 */
record Voices(int quotes, int unattributed, List<Voice> bySpeaker, List<String> silent) {
    /** With a share of all attributed utterances of this or more, one voice dominates. */
    private static final double DOMINATES = 0.6;

    /** From this evenness (Shannon, normalised) on, voices count as even. */
    private static final double EVEN = 0.92;

    record Voice(String id, String name, int quotes) {}

    static Voices of(EnrichedArticle article) {
        Map<String, Voice> voices = new TreeMap<>();
        int unattributed = 0;
        for (Quote quote : article.quotes()) {
            var speaker = quote.speaker();
            if (speaker == null) {
                unattributed++;
            } else {
                voices.merge(
                        speaker.id(),
                        new Voice(speaker.id(), speaker.name(), 1),
                        (a, b) -> new Voice(a.id(), a.name(), a.quotes() + 1));
            }
        }
        var bySpeaker = voices.values().stream()
                .sorted(Comparator.comparingInt(Voice::quotes).reversed().thenComparing(Voice::id))
                .toList();
        var silent = article.speakers().stream()
                .filter(s -> s.kind() == SpeakerKind.PERSON && !voices.containsKey(s.id()))
                .filter(s -> s.links().stream().map(ProfileLink::rel).anyMatch("profile"::equals))
                .map(Speaker::name)
                .sorted()
                .limit(3)
                .toList();
        return new Voices(article.quotes().size(), unattributed, bySpeaker, silent);
    }

    boolean dominated() {
        return !bySpeaker.isEmpty() && bySpeaker.get(0).quotes() >= DOMINATES * (quotes - unattributed);
    }

    boolean even() {
        int n = bySpeaker.size();
        if (n < 2) {
            return false;
        }
        double total = quotes - unattributed;
        double entropy = bySpeaker.stream()
                .mapToDouble(v -> -(v.quotes() / total) * Math.log(v.quotes() / total))
                .sum();
        return entropy / Math.log(n) >= EVEN;
    }
}
