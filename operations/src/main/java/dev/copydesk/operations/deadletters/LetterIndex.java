package dev.copydesk.operations.deadletters;

import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.LetterDeed;
import dev.copydesk.events.RecordPlace;
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
    private static final Comparator<Letter> OLDEST_FIRST = Comparator.comparing(Place::of);

    private final int capacity;
    private final Map<LetterId, Letter> letters = new HashMap<>();
    private final TreeSet<Letter> byTime = new TreeSet<>(OLDEST_FIRST);
    private final Map<LetterId, List<DeadLetterAction>> deeds = new HashMap<>();

    /** What a letter became that was sent again. */
    private final Map<LetterId, List<Letter>> failedAgain = new HashMap<>();

    /** Up to where each stage is done with its input; none where that is not known. */
    private Map<StageName, Map<TopicPartition, Long>> committed = Map.of();

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
        if (known == null && letter.retryOf() != null) {
            failedAgain
                    .computeIfAbsent(letter.retryOf(), id -> new ArrayList<>(1))
                    .add(letter);
        }
        if (byTime.size() > capacity) {
            truncated = true;
            forget(byTime.first());
        }
    }

    synchronized void add(LetterId id, DeadLetterAction action) {
        var done = deeds.computeIfAbsent(id, i -> new ArrayList<>(1));
        if (!done.contains(action)) {
            done.add(action);
        }
    }

    /** Forgets what Kafka has deleted: every letter of a partition before {@code start}. */
    synchronized void expire(String dataset, int partition, long start) {
        new ArrayList<>(letters.values())
                .stream()
                        .filter(l -> isBefore(l.id(), dataset, partition, start))
                        .forEach(this::forget);
        deeds.keySet().removeIf(id -> isBefore(id, dataset, partition, start));
        failedAgain.keySet().removeIf(id -> isBefore(id, dataset, partition, start));
    }

    private static boolean isBefore(LetterId id, String dataset, int partition, long start) {
        return id.offset() < start
                && id.partition() == partition
                && id.dataset().equals(dataset);
    }

    private void forget(Letter letter) {
        letters.remove(letter.id());
        byTime.remove(letter);
        if (letter.retryOf() != null) {
            failedAgain.computeIfPresent(letter.retryOf(), (of, later) -> {
                later.removeIf(l -> l.id().equals(letter.id()));
                return later.isEmpty() ? null : later;
            });
        }
    }

    synchronized void committed(Map<StageName, Map<TopicPartition, Long>> offsets) {
        committed = Map.copyOf(offsets);
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
        return letter.with(fate(letter.id(), letter.stage()));
    }

    /** What was done with a letter, the oldest first. */
    synchronized List<DeadLetterAction> deeds(LetterId id) {
        return List.copyOf(deeds.getOrDefault(id, List.of()));
    }

    synchronized Map<String, Long> open() {
        var open = new TreeMap<String, Long>();
        for (var letter : letters.values()) {
            if (!isDealtWith(letter.id())) {
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
        var start = before == null ? null : Place.of(before);
        for (var letter : byTime.descendingSet()) {
            var known = now(letter);
            if (!filter.takes(known)) {
                continue;
            }
            total++;
            if (start != null && Place.of(letter).compareTo(start) >= 0) {
                continue;
            }
            if (page.size() < limit) {
                page.add(known);
            } else {
                more = true;
            }
        }
        return new LetterPage(
                page, total, more ? Place.of(page.get(page.size() - 1)).toString() : null);
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

    private boolean isDealtWith(LetterId id) {
        return deeds.containsKey(id);
    }

    private Fate fate(LetterId id, StageName stage) {
        var done = deeds.get(id);
        if (done == null) {
            return Fate.OPEN;
        }
        var last = done.get(done.size() - 1);
        var written = last.written();
        if (last.deed() == LetterDeed.DROPPED || written == null) {
            var state = last.deed() == LetterDeed.DROPPED ? Fate.State.DROPPED : Fate.State.RETRIED;
            return new Fate(state, last.at(), last.attempt(), null, null, last.by(), last.reason());
        }
        var again = failedAgain.getOrDefault(id, List.of()).stream()
                .filter(letter -> written.equals(letter.source()))
                .map(Letter::id)
                .findFirst();
        var state = again.isPresent() ? Fate.State.FAILED_AGAIN : progress(stage, written);
        return new Fate(state, last.at(), last.attempt(), written, again.orElse(null), last.by(), last.reason());
    }

    private Fate.State progress(StageName stage, RecordPlace written) {
        var offsets = committed.get(stage);
        if (offsets == null) {
            return Fate.State.RETRIED;
        }
        var offset = offsets.get(new TopicPartition(written.topic(), written.partition()));
        return offset != null && offset > written.offset() ? Fate.State.DONE : Fate.State.WAITING;
    }

    /** A letter's place in the order of time, as a page of a list ends with it. */
    private record Place(long millis, LetterId id) implements Comparable<Place> {
        private static final Comparator<Place> OLDEST_FIRST =
                Comparator.comparingLong(Place::millis).thenComparing(Place::id);

        static Place of(Letter letter) {
            return new Place(letter.failedAt().toEpochMilli(), letter.id());
        }

        /** What {@link #toString()} wrote; before everything where it is something else. */
        static Place of(String text) {
            int dash = text.indexOf('~');
            var id = LetterId.of(text.substring(dash + 1));
            boolean known = dash > 0 && dash < 16 && id.isPresent();
            return known && text.substring(0, dash).chars().allMatch(c -> c >= '0' && c <= '9')
                    ? new Place(Long.parseLong(text.substring(0, dash)), id.get())
                    : new Place(Long.MIN_VALUE, new LetterId("", 0, 0));
        }

        @Override
        public int compareTo(Place other) {
            return OLDEST_FIRST.compare(this, other);
        }

        @Override
        public String toString() {
            return millis + "~" + id;
        }
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
