package dev.copydesk.enrich.tags.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the names of one body together: initials to what they are short for, a company's name to the one with its legal form. */
final class ShortForms {
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&]{1,7}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private final TagWords words;
    private final TextFacts text;
    private final Map<String, List<TagCandidate>> byInitials = new HashMap<>();
    private final Map<String, TagCandidate> byBareName = new HashMap<>();
    private final Map<String, List<TagCandidate>> byLastWord = new HashMap<>();

    private ShortForms(TextFacts text) {
        this.text = text;
        this.words = text.words();
    }

    /** The candidates with each name once, under its longest form. */
    static List<TagCandidate> merged(List<TagCandidate> candidates, TextFacts text) {
        var forms = new ShortForms(text);
        candidates.stream().filter(TagCandidate::isName).forEach(forms::index);
        var merged = new ArrayList<TagCandidate>();
        for (var candidate : candidates) {
            var whole = candidate.isName() ? forms.longForm(candidate) : forms.fullName(candidate);
            if (whole == null || whole == candidate) {
                merged.add(candidate);
            } else {
                whole.absorb(candidate);
            }
        }
        return merged;
    }

    private void index(TagCandidate name) {
        if (name.words().size() < 2) {
            return;
        }
        byInitials
                .computeIfAbsent(initials(name.label()), k -> new ArrayList<>(1))
                .add(name);
        if (name.words().size() == 2 && text.isNamedAtFirst(name)) {
            byLastWord.computeIfAbsent(name.head(), k -> new ArrayList<>(1)).add(name);
        }
        var bare = bare(name.words());
        if (bare.size() < name.words().size()) {
            byBareName.putIfAbsent(String.join(" ", bare), name);
        }
    }

    private List<String> bare(List<String> name) {
        int end = name.size();
        while (end > 1 && words.legalForms().contains(name.get(end - 1))) {
            end--;
        }
        return name.subList(0, end);
    }

    private @Nullable TagCandidate longForm(TagCandidate name) {
        var label = name.label();
        if (name.words().size() == 1 && ACRONYM.matcher(label).matches()) {
            var longForms = byInitials.getOrDefault(label, List.of());
            if (longForms.size() == 1) {
                return longForms.get(0);
            }
        }
        return byBareName.get(String.join(" ", name.words()));
    }

    /** The one name of two words, the first a given name or initials, that a noun ends: where nouns are capitalised, a family name alone looks like one. */
    private @Nullable TagCandidate fullName(TagCandidate noun) {
        var names = noun.words().size() == 1 && text.nounsCapitalised()
                ? byLastWord.getOrDefault(noun.head(), List.of())
                : List.<TagCandidate>of();
        return names.size() == 1 ? names.get(0) : null;
    }

    /** The capitals that a name's words begin with. */
    private static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : BETWEEN_WORDS.split(name)) {
            if (!word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.equals("&"))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }
}
