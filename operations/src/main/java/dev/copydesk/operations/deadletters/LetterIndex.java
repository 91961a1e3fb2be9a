package dev.copydesk.operations.deadletters;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.topics.StageName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The newest dead letters, a few hundred bytes each, and what was done with every one. Any thread may ask. */
final class LetterIndex {
    private static final Comparator<Letter> OLDEST_FIRST = Comparator.comparing(LetterPlace::of);

    private final int capacity;
    private final Map<LetterId, Letter> letters = new HashMap<>();
    private final TreeSet<Letter> byTime = new TreeSet<>(OLDEST_FIRST);
    private final LetterFates fates = new LetterFates();
    private boolean truncated;

    LetterIndex(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(Letter letter) {
        var known = letters.put(letter.id(), letter);
        if (known != null) {
            byTime.remove(known);
        }
        byTime.add(letter);
        if (known == null) {
            fates.add(letter);
        }
        if (byTime.size() > capacity) {
            truncated = true;
            forget(byTime.first());
        }
    }

    synchronized void add(LetterId id, DeadLetterAction action) {
        fates.add(id, action);
    }

    /** Forgets what Kafka has deleted: every letter of a partition before {@code start}. */
    synchronized void expire(String dataset, int partition, long start) {
        new ArrayList<>(letters.values())
                .stream()
                        .filter(l -> l.id().isBefore(dataset, partition, start))
                        .forEach(this::forget);
        fates.expire(dataset, partition, start);
    }

    private void forget(Letter letter) {
        letters.remove(letter.id());
        byTime.remove(letter);
        fates.forget(letter);
    }

    synchronized void committed(Map<StageName, Map<TopicPartition, Long>> offsets) {
        fates.committed(offsets);
    }

    /** Whether there are older letters that it does not hold. */
    synchronized boolean truncated() {
        return truncated;
    }

    synchronized int size() {
        return letters.size();
    }

    synchronized Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(letters.get(id)).map(this::now);
    }

    /** {@code letter} as it stands now. */
    synchronized Letter now(Letter letter) {
        return letter.with(fates.of(letter));
    }

    /** What was done with a letter, the oldest first. */
    synchronized List<DeadLetterAction> deeds(LetterId id) {
        return fates.deeds(id);
    }

    synchronized Map<String, Long> open() {
        var open = new TreeMap<String, Long>();
        for (var letter : letters.values()) {
            if (fates.deeds(letter.id()).isEmpty()) {
                open.merge(letter.id().dataset(), 1L, Long::sum);
            }
        }
        return open;
    }

    synchronized List<LetterGroup> groups(LetterFilter filter) {
        var groups = new LinkedHashMap<List<Object>, Group>();
        for (var letter : byTime) {
            var known = now(letter);
            if (filter.takes(known)) {
                groups.computeIfAbsent(List.of(letter.stage(), letter.cause()), k -> new Group())
                        .add(known);
            }
        }
        return groups.values().stream()
                .map(Group::toGroup)
                .sorted(Comparator.comparing(LetterGroup::last).reversed())
                .toList();
    }

    synchronized LetterPage page(LetterFilter filter, @Nullable String before, int limit) {
        var page = new ArrayList<Letter>();
        long total = 0;
        boolean more = false;
        var start = before == null ? null : LetterPlace.of(before);
        for (var letter : byTime.descendingSet()) {
            var known = now(letter);
            if (!filter.takes(known)) {
                continue;
            }
            total++;
            if (start != null && LetterPlace.of(letter).compareTo(start) >= 0) {
                continue;
            }
            if (page.size() < limit) {
                page.add(known);
            } else {
                more = true;
            }
        }
        return new LetterPage(
                page, total, more ? LetterPlace.of(page.get(page.size() - 1)).toString() : null);
    }

    /** Those that a filter takes, the oldest first, as many as {@code limit} allows. */
    synchronized List<LetterId> chosen(LetterFilter filter, int limit) {
        return byTime.stream()
                .map(this::now)
                .filter(filter::takes)
                .limit(limit)
                .map(Letter::id)
                .toList();
    }

    /** One group as it is counted. */
    private static final class Group {
        private final List<Letter> ends = new ArrayList<>(2);
        private long count;
        private long open;

        /** Letters come the oldest first. */
        void add(Letter letter) {
            count++;
            open += letter.fate().isOpen() ? 1 : 0;
            if (ends.size() == 2) {
                ends.set(1, letter);
            } else {
                ends.add(letter);
            }
        }

        LetterGroup toGroup() {
            Function<Integer, Letter> end = i -> ends.get(Math.min(i, ends.size() - 1));
            var newest = end.apply(1);
            return new LetterGroup(
                    newest.stage(), newest.cause(), count, open, end.apply(0).failedAt(), newest.failedAt(), newest);
        }
    }
}
