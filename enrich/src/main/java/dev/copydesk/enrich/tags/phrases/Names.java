package dev.copydesk.enrich.tags.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the names of one person or body together: a surname to its full name, initials to what they are short for. */
final class Names {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");

    private Names() {}

    /** The candidates with each name once, under its longest form. */
    static List<Candidate> merged(List<Candidate> candidates) {
        var bySurname = new HashMap<String, List<Candidate>>();
        var byInitials = new HashMap<String, List<Candidate>>();
        for (var candidate : candidates) {
            if (candidate.isName() && candidate.words().size() > 1) {
                var last = candidate.words().get(candidate.words().size() - 1);
                bySurname.computeIfAbsent(last, k -> new ArrayList<>()).add(candidate);
                byInitials
                        .computeIfAbsent(initials(candidate.label()), k -> new ArrayList<>())
                        .add(candidate);
            }
        }
        var merged = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            var whole = candidate.isName() && candidate.words().size() == 1
                    ? longForm(candidate, bySurname, byInitials)
                    : null;
            if (whole == null) {
                merged.add(candidate);
            } else {
                whole.absorb(candidate);
            }
        }
        return merged;
    }

    private static @Nullable Candidate longForm(
            Candidate candidate, Map<String, List<Candidate>> bySurname, Map<String, List<Candidate>> byInitials) {
        var label = candidate.label();
        var longForms = ACRONYM.matcher(label).matches()
                ? byInitials.getOrDefault(label, List.of())
                : bySurname.getOrDefault(candidate.words().get(0), List.of());
        return longForms.size() == 1 ? longForms.get(0) : null;
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
