package dev.copydesk.publish.dates;

import dev.copydesk.events.NewsDate;
import dev.copydesk.language.SentenceSplitter;
import dev.copydesk.language.TextRange;
import dev.copydesk.language.Token;
import dev.copydesk.language.Tokenizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that an article names by their distance from its publication, outside quotation marks, each with the date that
 * a reader needs to understand it on another day.
 */
public final class RelativeDays {
    /** So many characters before a sentence tell of which time it goes on. */
    private static final int CONTEXT = 200;

    /** Past so many characters, days are not looked for elsewhere. */
    private static final int LONGEST_TEXT = 50_000;

    private final String text;
    private final @Nullable Known known;
    private @Nullable Map<DayOfWeek, Set<LocalDate>> elsewhere;

    /** What it takes to date a day; and the rooms where no day is dated. */
    private record Known(DayLexicon lexicon, PublicationDay published, QuotedStretches quoted, boolean monthFirst) {}

    private RelativeDays(String text, @Nullable Known known) {
        this.text = text;
        this.known = known;
    }

    /**
     * @param text an article's
     * @param language BCP 47
     * @param published where it is null, or the language is none whose days are known, no day is found
     */
    public static RelativeDays of(String text, @Nullable String language, @Nullable NewsDate published) {
        var lexicon = DayLexicon.of(language).orElse(null);
        if (lexicon == null || published == null || !lexicon.days().mayStandIn(text, new TextRange(0, text.length()))) {
            return new RelativeDays(text, null);
        }
        var region = language == null
                ? ""
                : Locale.forLanguageTag(language.strip().replace('_', '-'))
                        .getCountry()
                        .toLowerCase(Locale.ROOT);
        return new RelativeDays(
                text,
                new Known(
                        lexicon,
                        PublicationDay.of(published, lexicon.form().zones(region)),
                        new QuotedStretches(text),
                        new MonthOrder(lexicon).isMonthFirst(text, region)));
    }

    /** Those of some sentences of the text, in order. */
    public List<DatedDay> in(TextRange range) {
        if (known == null || !known.lexicon().days().mayStandIn(text, range)) {
            return List.of();
        }
        var found = new ArrayList<DatedDay>();
        for (var sentence : new SentenceSplitter(known.lexicon().grammar()).split(text, range.from(), range.to())) {
            if (known.lexicon().days().mayStandIn(text, sentence)) {
                read(known, sentence, found);
            }
        }
        return List.copyOf(found);
    }

    private void read(Known known, TextRange sentence, List<DatedDay> found) {
        var tokens = tokens(known, sentence);
        var dates = new DayDates(known.lexicon(), known.published());
        for (var mention : new DayMentionFinder(known.lexicon()).find(tokens)) {
            int from = sentence.from() + tokens.get(mention.first()).from();
            if (!known.quoted().contain(from)) {
                var wording = new DayWording(known.lexicon().form(), mention, isInParentheses(sentence, from));
                int to = sentence.from() + tokens.get(wording.lastToken()).to();
                found.add(new DatedDay(
                        new TextRange(from, to),
                        dates.date(mention, tokens, before(sentence))
                                .or(() -> saidElsewhere(known, mention))
                                .map(date -> wording.insertion(written(known, date)))));
            }
        }
    }

    /** The date of a weekday of which the article elsewhere tells one date, and one alone. */
    private Optional<LocalDate> saidElsewhere(Known known, DayMention mention) {
        boolean open = mention.mark() == DayMark.UNSURE || mention.mark() == DayMark.PLAIN;
        return open && mention.day() instanceof NamedDay.Weekday weekday
                ? Optional.ofNullable(elsewhere(known).getOrDefault(weekday.day(), Set.of()))
                        .filter(said -> said.size() == 1)
                        .map(said -> said.iterator().next())
                : Optional.empty();
    }

    /** The dates that each weekday surely has somewhere in the article. */
    private Map<DayOfWeek, Set<LocalDate>> elsewhere(Known known) {
        if (elsewhere == null) {
            var said = new EnumMap<DayOfWeek, Set<LocalDate>>(DayOfWeek.class);
            var dates = new DayDates(known.lexicon(), known.published());
            for (var sentence : new SentenceSplitter(known.lexicon().grammar())
                    .split(text, 0, Math.min(text.length(), LONGEST_TEXT))) {
                if (known.lexicon().days().mayStandIn(text, sentence)) {
                    var tokens = tokens(known, sentence);
                    for (var mention : new DayMentionFinder(known.lexicon()).find(tokens)) {
                        if (mention.day() instanceof NamedDay.Weekday weekday) {
                            dates.date(mention, tokens, before(sentence))
                                    .ifPresent(date -> said.computeIfAbsent(weekday.day(), d -> new HashSet<>())
                                            .add(date));
                        }
                    }
                }
            }
            elsewhere = said;
        }
        return elsewhere;
    }

    private String before(TextRange sentence) {
        int paragraph = text.lastIndexOf('\n', sentence.from());
        return text.substring(Math.max(paragraph + 1, sentence.from() - CONTEXT), sentence.from());
    }

    private static String written(Known known, LocalDate date) {
        return known.lexicon()
                .form()
                .date(date, date.getYear() != known.published().year(), known.monthFirst());
    }

    private boolean isInParentheses(TextRange sentence, int at) {
        return text.lastIndexOf('(', at) > Math.max(sentence.from() - 1, text.lastIndexOf(')', at));
    }

    private List<Token> tokens(Known known, TextRange range) {
        return Tokenizer.tokens(
                text.substring(range.from(), range.to()), known.lexicon().grammar());
    }
}
