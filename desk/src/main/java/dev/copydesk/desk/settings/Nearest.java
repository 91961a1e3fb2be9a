package dev.copydesk.desk.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The name that was probably meant. */
final class Nearest {
    private static final int LONGEST = 200;

    private Nearest() {}

    /** Empty where none is near. */
    static Optional<String> of(String given, Collection<String> names) {
        return of(given, names, name -> distance(given, name));
    }

    static Optional<String> of(String given, Collection<String> names, ToIntFunction<String> distance) {
        int allowed = Math.max(2, given.length() / 4);
        return names.stream()
                .map(name -> new Candidate(name, distance.applyAsInt(name)))
                .filter(candidate -> candidate.distance <= allowed)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}

    /** How many letters have to be put in, taken out or changed. */
    static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
