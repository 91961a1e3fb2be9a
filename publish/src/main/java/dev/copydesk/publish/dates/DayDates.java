package dev.copydesk.publish.dates;

import dev.copydesk.language.Token;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which date a named day is, counted from the day of publication; none where the sentence leaves more than one. */
final class DayDates {
    /** A weekday so far off is often meant the other way, unless its verb stands beside it. */
    private static final int FAR = 5;

    /** A weekday so long ago is most often the next day: the page was changed then. */
    private static final int FARTHEST = 6;

    private static final int BESIDE = 3;
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]\\d\\d|20\\d\\d)\\b");

    private final DayLexicon lexicon;
    private final PublicationDay published;

    DayDates(DayLexicon lexicon, PublicationDay published) {
        this.lexicon = lexicon;
        this.published = published;
    }

    /**
     * @param tokens those of the sentence in which the day stands
     * @param before what stands before the sentence in its paragraph
     */
    Optional<LocalDate> date(DayMention mention, List<Token> tokens, String before) {
        if (mention.mark() == DayMark.UNSURE || tellsHabit(tokens) || goesOnInAnotherYear(mention, before)) {
            return Optional.empty();
        }
        var time = new TenseReader(lexicon, tokens).of(mention);
        if (mention.day() instanceof NamedDay.Distance distance) {
            return distance.vague() && !tellsNews(mention, distance, tokens, time)
                    ? Optional.empty()
                    : published.plus(distance.days());
        }
        var weekday = ((NamedDay.Weekday) mention.day()).day();
        if (mention.bare() && !mayBeBare(mention, tokens)) {
            return Optional.empty();
        }
        return switch (mention.mark()) {
            case LAST -> agreed(published.before(weekday), published.inWeek(-1, weekday));
            case RECENT -> published.before(weekday);
            case NEXT -> agreed(published.coming(weekday), published.inWeek(1, weekday));
            case LAST_WEEK -> published.inWeek(-1, weekday);
            case THIS_WEEK -> published.inWeek(0, weekday);
            case NEXT_WEEK -> published.inWeek(1, weekday);
            case COMING -> published.coming(weekday);
            case SINCE -> published.itself(weekday).isPresent() ? Optional.empty() : published.before(weekday);
            case BOUND -> time.sign() == TenseSign.FUTURE ? published.after(weekday) : Optional.empty();
            case THIS -> published.itself(weekday).or(() -> byTense(weekday, time, tokens));
            default -> byTense(weekday, time, tokens);
        };
    }

    private static Optional<LocalDate> agreed(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    private Optional<LocalDate> byTense(DayOfWeek weekday, DayTime time, List<Token> tokens) {
        if (time.distance() > BESIDE && tellsOfAnotherTime(tokens)) {
            return Optional.empty();
        }
        if (!time.equals(DayTime.UNKNOWN) && published.itself(weekday).isPresent()) {
            return published.itself(weekday);
        }
        int limit = time.distance() <= BESIDE ? FARTHEST : FAR;
        return switch (time.sign()) {
            case PAST -> published.lastOrSame(weekday).filter(day -> !isSoFar(day, limit));
            case FUTURE -> published.after(weekday).filter(day -> time.distance() <= BESIDE || !isSoFar(day, limit));
            default -> Optional.empty();
        };
    }

    private boolean isSoFar(LocalDate day, int days) {
        return published.candidates().stream().anyMatch(p -> Math.abs(p.toEpochDay() - day.toEpochDay()) >= days);
    }

    private boolean tellsOfAnotherTime(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> YEAR.matcher(t.text()).matches() || (t.isCapitalised() && lexicon.isMonth(t.key())));
    }

    /** {@code It closed in 1987. On Monday, …}: the day may be one of that time. */
    private boolean goesOnInAnotherYear(DayMention mention, String before) {
        return mention.first() == 0
                && mention.day() instanceof NamedDay.Weekday
                && YEAR.matcher(before).results().anyMatch(year -> Integer.parseInt(year.group()) != published.year());
    }

    private boolean tellsHabit(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> lexicon.habits().from(tokens, i).isPresent());
    }

    /** Whether {@code today} is the day of publication, {@code tomorrow} the next: what happened, or will, is told beside it. */
    private static boolean tellsNews(DayMention mention, NamedDay.Distance distance, List<Token> tokens, DayTime time) {
        return time.sign() == (distance.days() > 0 ? TenseSign.FUTURE : TenseSign.PAST)
                && time.distance() < BESIDE
                && (mention.end() == tokens.size()
                        || !YEAR.matcher(tokens.get(mention.end()).text()).matches());
    }

    /** A weekday without a preposition that is no subject: {@code said Tuesday}, but not {@code Tuesday marks}. */
    private boolean mayBeBare(DayMention mention, List<Token> tokens) {
        if (!lexicon.form().allowsBareWeekdays()) {
            return false;
        }
        boolean ends = mention.end() == tokens.size();
        if (mention.name() == 0) {
            return !ends && tokens.get(mention.end()).is(",");
        }
        return ends
                || lexicon.tenses()
                        .from(tokens, mention.end())
                        .filter(f -> f.says() != TenseSign.AFTER)
                        .isEmpty();
    }
}
