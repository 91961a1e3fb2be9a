package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import java.util.Locale;

/** Labels of phrases in the singular: as the text writes it, or else by the language's plurals. Names stay as they are. */
final class SingularLabels {
    private static final String NOUN = "N";

    private final Lexicon lexicon;
    private final TagWords words;

    SingularLabels(Reading reading) {
        this.lexicon = reading.lexicon();
        this.words = TagWords.of(reading);
    }

    String of(TagCandidate candidate) {
        if (candidate.isName()) {
            return candidate.label();
        }
        for (var spelling : candidate.spellings()) {
            if (last(spelling).toLowerCase(Locale.ROOT).equals(candidate.head())) {
                return spelling;
            }
        }
        var label = candidate.label();
        var last = last(label);
        return isPlural(last) ? label.substring(0, label.length() - last.length()) + TagId.singular(last) : label;
    }

    private boolean isPlural(String word) {
        var singular = TagId.singular(word);
        var classes = words.pluralOnly().isEmpty() || words.pluralOnly().contains(word) || singular.equals(word)
                ? null
                : lexicon.wordClasses(singular);
        return classes != null && classes.contains(NOUN);
    }

    private static String last(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }
}
