package dev.copydesk.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the language of a text by its script, its letters and its commonest words. */
public final class TextLanguage {
    /** So much of a text is enough. */
    private static final int READ_CHARACTERS = 20_000;

    /** Of a text of news in a known language 20 to 45 % are words of its list; of one in another, less than 10 %. */
    private static final double LEAST_SHARE = 0.12;

    private static final double LEAST_LEAD = 1.5;
    private static final int FEWEST_WORDS = 12;

    /** So many languages are compared, those with the most words. */
    private static final int RIVALS = 6;

    /** A text that has this lead and this number of words is believed rather than what it declares. */
    private static final double PLAIN_LEAD = 4;

    private static final int PLAIN_WORDS = 40;

    private TextLanguage() {}

    /** BCP 47; empty where the text is too short or of a language that is not listed. */
    public static Optional<String> of(String text) {
        var sample = sample(text);
        return sample.script().flatMap(script -> likeliest(sample, script)).map(LanguageProfile::tag);
    }

    /**
     * The language of a text that declares one: what it declares, unless its script is another language's or its words are
     * plainly another's.
     */
    public static Optional<String> of(String text, String declared) {
        var sample = sample(text);
        var own = LanguageProfile.of(LanguageFolder.primary(declared));
        if (sample.script().isEmpty() || own.isEmpty()) {
            return Optional.of(declared);
        }
        var script = sample.script().get();
        var found = likeliest(sample, script);
        boolean believed = own.stream()
                .anyMatch(profile -> profile.script() == script
                        && found.filter(other -> refutes(other, profile, sample))
                                .isEmpty());
        return believed ? Optional.of(declared) : found.map(LanguageProfile::tag);
    }

    private static TextSample sample(String text) {
        return TextSample.of(text.substring(0, Math.min(READ_CHARACTERS, text.length())));
    }

    private static boolean refutes(LanguageProfile found, LanguageProfile declared, TextSample sample) {
        return !found.language().equals(declared.language())
                && (found.words().isEmpty()
                        || !declared.spells(sample)
                        || (sample.words() >= PLAIN_WORDS && leads(found, declared, sample, PLAIN_LEAD)));
    }

    private static Optional<LanguageProfile> likeliest(TextSample sample, UnicodeScript script) {
        if (script == UnicodeScript.HAN) {
            return LanguageProfile.of(sample.isJapanese() ? "ja" : "zh").stream()
                    .findFirst();
        }
        var fitting = LanguageProfile.all().stream()
                .filter(profile -> profile.script() == script && profile.spells(sample))
                .toList();
        boolean sole = fitting.size() == 1 && script != UnicodeScript.LATIN;
        return sole ? fitting.stream().findFirst() : byWords(sample, fitting);
    }

    private static Optional<LanguageProfile> byWords(TextSample sample, List<LanguageProfile> profiles) {
        var likeliest = profiles.stream()
                .filter(profile -> profile.hits(sample) >= LEAST_SHARE * sample.words())
                .sorted(Comparator.comparingInt((LanguageProfile profile) -> profile.hits(sample))
                        .reversed())
                .limit(RIVALS)
                .toList();
        return likeliest.stream()
                .filter(profile -> sample.words() >= FEWEST_WORDS
                        && likeliest.stream().allMatch(rival -> leads(profile, rival, sample, LEAST_LEAD)))
                .findFirst();
    }

    /** Whether a text has so many more words that only the one language has than words that only the other has. */
    private static boolean leads(LanguageProfile one, LanguageProfile other, TextSample sample, double lead) {
        return one.equals(other) || one.hits(sample, other) > lead * other.hits(sample, one);
    }
}
