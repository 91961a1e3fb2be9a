package dev.copydesk.publish.take;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.LeadVoice;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.UnattributedReason;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in an article, and how evenly.
 *
 * @param quotes how many utterances
 * @param unattributed how many of them have no speaker that can be told
 * @param anonymous how many have a speaker whom the text describes and does not name
 * @param bySpeaker how many each has who is named or known to have no name, most first
 */
record VoiceCounts(int quotes, int unattributed, int anonymous, List<Voice> bySpeaker) {
    /** With a share of all utterances of this or more, one voice dominates. */
    private static final double DOMINATES = 0.6;

    /** From this evenness (Shannon, normalised) on, voices count as even. */
    private static final double EVEN = 0.92;

    enum Naming {
        NAMED,
        /** {@code a spokesman} */
        DESCRIBED,
        /** What is written is no voice. */
        DOCUMENT,
        /** A phrase that may be no name, or mean somebody who has one elsewhere: {@code the actor}. */
        UNSURE
    }

    record Voice(String id, String name, Naming naming, int quotes) {}

    static VoiceCounts of(EnrichedArticle article, @Nullable TakeVocabulary vocabulary) {
        Map<String, Speaker> speakers = new TreeMap<>();
        article.speakers().forEach(s -> speakers.put(s.id(), s));
        Map<String, Voice> voices = new TreeMap<>();
        int unattributed = 0;
        int anonymous = 0;
        for (Quote quote : article.quotes()) {
            var speaker = quote.certainSpeaker();
            if (speaker == null) {
                boolean hidden = UnattributedReason.ANONYMOUS.code().equals(quote.unattributed());
                anonymous += hidden ? 1 : 0;
                unattributed += hidden ? 0 : 1;
                continue;
            }
            var naming = naming(speakers.get(speaker.id()), speaker.name(), vocabulary);
            anonymous += naming == Naming.DESCRIBED ? 1 : 0;
            unattributed += naming == Naming.UNSURE ? 1 : 0;
            if (naming == Naming.NAMED || naming == Naming.DESCRIBED) {
                voices.merge(
                        speaker.id(),
                        new Voice(speaker.id(), speaker.name(), naming, 1),
                        (a, b) -> new Voice(a.id(), a.name(), a.naming(), a.quotes() + 1));
            }
        }
        var bySpeaker = voices.values().stream()
                .sorted(Comparator.comparingInt(Voice::quotes).reversed().thenComparing(Voice::id))
                .toList();
        return new VoiceCounts(article.quotes().size(), unattributed, anonymous, bySpeaker);
    }

    private static Naming naming(@Nullable Speaker speaker, String name, @Nullable TakeVocabulary words) {
        var kind = speaker == null ? SpeakerKind.PERSON : speaker.kind();
        boolean described = words != null
                && switch (kind) {
                    case UNNAMED -> words.describesOne(name);
                    case GROUP -> words.describesSome(name);
                    default -> false;
                };
        return switch (kind) {
            case PERSON, ORGANISATION -> Naming.NAMED;
            case DOCUMENT -> Naming.DOCUMENT;
            default -> described ? Naming.DESCRIBED : Naming.UNSURE;
        };
    }

    int named() {
        return (int) bySpeaker.stream().filter(v -> v.naming() == Naming.NAMED).count();
    }

    /** The voice with the most quotes, where it has a name of its own and no other has as many. */
    @Nullable
    LeadVoice lead(@Nullable TakeVocabulary words) {
        if (bySpeaker.isEmpty()
                || bySpeaker.get(0).naming() != Naming.NAMED
                || (words != null && words.pointsBack(bySpeaker.get(0).name()))) {
            return null;
        }
        var first = bySpeaker.get(0);
        boolean alone = bySpeaker.size() == 1 || bySpeaker.get(1).quotes() < first.quotes();
        return alone ? new LeadVoice(first.id(), first.name(), first.quotes()) : null;
    }

    boolean dominated() {
        return !bySpeaker.isEmpty() && bySpeaker.get(0).quotes() >= DOMINATES * quotes;
    }

    /** Whether it cannot be told of too many quotes whose they are to compare the others. */
    boolean unsure() {
        return unattributed > quotes - DOMINATES * quotes;
    }

    /** False where that is unsure. */
    boolean even() {
        int n = bySpeaker.size();
        double total = attributed();
        if (n < 2 || unsure()) {
            return false;
        }
        double entropy = bySpeaker.stream()
                .mapToDouble(v -> -(v.quotes() / total) * Math.log(v.quotes() / total))
                .sum();
        return entropy / Math.log(n) >= EVEN;
    }

    private int attributed() {
        return bySpeaker.stream().mapToInt(Voice::quotes).sum();
    }
}
