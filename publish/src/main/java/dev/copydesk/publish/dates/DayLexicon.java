package dev.copydesk.publish.dates;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.ResourceLines;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a language calls days and months, and how it tells their time; in the files under {@code dates} of its folder.
 *
 * @param days the names of days: weekdays, {@code yesterday}, {@code last night}
 * @param before what stands before a day's name
 * @param behind what stands behind it
 * @param parts parts of the day behind a day's name ({@code night}), each with the word that joins it to a date
 * @param names names that have a day's name in them: {@code Good Friday}
 * @param tenses words that say whether a sentence tells of what was or of what will be
 * @param participles what makes a past with an auxiliary
 * @param habits words with which a sentence tells of no single day: {@code often}
 * @param infinitives words before an infinitive ({@code to}), and endings of infinitives where the language has them
 * @param form how a date is written
 */
record DayLexicon(
        Lexicon grammar,
        TokenPhrases<NamedDay> days,
        TokenPhrases<DayMark> before,
        TokenPhrases<DayMark> behind,
        TokenPhrases<String> parts,
        TokenPhrases<Boolean> names,
        TokenPhrases<TenseSign> tenses,
        TokenPhrases<Boolean> participles,
        TokenPhrases<Boolean> habits,
        TokenPhrases<Boolean> infinitives,
        Set<String> infinitiveSigns,
        Map<String, Integer> months,
        DateForm form) {
    private static final Map<String, DayLexicon> KNOWN = LanguageFolder.having("dates/weekdays.txt", DayLexicon::read);

    /** @param language BCP 47 */
    static Optional<DayLexicon> of(@Nullable String language) {
        return Optional.ofNullable(KNOWN.get(LanguageFolder.primary(language)));
    }

    boolean isMonth(String key) {
        return months.containsKey(key);
    }

    private static DayLexicon read(LanguageFolder folder) {
        var grammar = Lexicon.of(folder.locale().toLanguageTag());
        var months = lines(folder, "months").stream().map(ResourceLines::parts).toList();
        var infinitives = lines(folder, "infinitives");
        return new DayLexicon(
                grammar,
                days(folder, grammar),
                marks(folder, grammar, "before"),
                marks(folder, grammar, "behind"),
                parts(folder, grammar),
                new TokenPhrases<Boolean>(grammar).with(lines(folder, "names"), true),
                tenses(folder, grammar),
                new TokenPhrases<Boolean>(grammar).with(lines(folder, "participles"), true),
                new TokenPhrases<Boolean>(grammar).with(lines(folder, "habits"), true),
                new TokenPhrases<Boolean>(grammar)
                        .with(
                                infinitives.stream()
                                        .filter(l -> l.startsWith("-"))
                                        .toList(),
                                true),
                infinitives.stream().filter(l -> !l.startsWith("-")).collect(Collectors.toUnmodifiableSet()),
                numbers(months),
                DateForm.of(
                        months.stream().map(names -> names.get(0)).toList(),
                        ResourceLines.pairs(lines(folder, "form"))));
    }

    private static TokenPhrases<NamedDay> days(LanguageFolder folder, Lexicon grammar) {
        var days = new TokenPhrases<NamedDay>(grammar);
        ResourceLines.pairs(lines(folder, "weekdays")).forEach((name, number) -> {
            var day = new NamedDay.Weekday(DayOfWeek.of(Integer.parseInt(number)));
            days.add(name, day);
            lines(folder, "compounds").forEach(part -> days.add(name + part, day));
        });
        ResourceLines.pairs(lines(folder, "distances")).forEach((name, distance) -> {
            boolean vague = distance.endsWith("?");
            days.add(name, new NamedDay.Distance(Integer.parseInt(distance.replace("?", "")), vague));
        });
        return days;
    }

    private static TokenPhrases<DayMark> marks(LanguageFolder folder, Lexicon grammar, String file) {
        var marks = new TokenPhrases<DayMark>(grammar);
        ResourceLines.pairs(lines(folder, file))
                .forEach((phrase, mark) -> marks.add(
                        phrase, DayMark.valueOf(mark.toUpperCase(Locale.ROOT).replace('-', '_'))));
        return marks;
    }

    private static TokenPhrases<String> parts(LanguageFolder folder, Lexicon grammar) {
        var parts = new TokenPhrases<String>(grammar);
        ResourceLines.pairs(lines(folder, "parts")).forEach(parts::add);
        return parts;
    }

    private static TokenPhrases<TenseSign> tenses(LanguageFolder folder, Lexicon grammar) {
        var tenses = new TokenPhrases<TenseSign>(grammar);
        for (var sign : TenseSign.values()) {
            tenses.with(lines(folder, sign.name().toLowerCase(Locale.ROOT)), sign);
        }
        return tenses;
    }

    private static Map<String, Integer> numbers(List<List<String>> months) {
        return months.stream()
                .flatMap(names -> names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .map(name -> Map.entry(name, months.indexOf(names) + 1)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> lines(LanguageFolder folder, String name) {
        return folder.lines("dates/" + name + ".txt");
    }
}
