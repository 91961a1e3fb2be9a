package dev.copydesk.publish.dates;

import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds days that a sentence names without their date; names such as Good Friday, and days with a date, are none. */
final class DayMentionFinder {
    /** Two weekdays within so many tokens are a stretch of days: {@code Monday and on Tuesday}. */
    private static final int STRETCH = 3;

    /** A name with a day in it has no more tokens before the day. */
    private static final int LONGEST_NAME = 3;

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?:[012]?\\d|3[01])(?:st|nd|rd|th|er|º|[./]\\d\\d?(?:[./]\\d{2,4})?)?");

    private static final Set<String> BETWEEN_DAY_AND_DATE =
            Set.of(",", "(", "the", "den", "dem", "le", "el", "dia", "día");

    private final DayLexicon lexicon;

    DayMentionFinder(DayLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<DayMention> find(List<Token> tokens) {
        var found = new ArrayList<DayMention>();
        int at = 0;
        while (at < tokens.size()) {
            var day = lexicon.days().from(tokens, at);
            if (day.isEmpty()) {
                at++;
                continue;
            }
            int end = day.get().end();
            var mention = mention(tokens, day.get().says(), at, end);
            boolean vague = mention.day() instanceof NamedDay.Distance distance && distance.vague();
            if (isName(tokens, at, mention.day())) {
                mention = mention.marked(vague ? DayMark.UNSURE : DayMark.NONE);
            }
            if (mention.mark() != DayMark.NONE && !hasDate(tokens, mention)) {
                found.add(mention);
            }
            at = Math.max(end, mention.end());
        }
        return found;
    }

    private DayMention mention(List<Token> tokens, NamedDay day, int name, int nameEnd) {
        var before = name == 0 ? null : lexicon.before().upTo(tokens, name).orElse(null);
        var part = nameEnd == tokens.size()
                ? null
                : lexicon.parts().from(tokens, nameEnd).orElse(null);
        int partEnd = part == null ? nameEnd : part.end();
        var behind = partEnd == tokens.size()
                ? null
                : lexicon.behind().from(tokens, partEnd).orElse(null);
        var mark = before == null ? DayMark.PLAIN : before.says();
        if (behind != null && mark != DayMark.NONE) {
            mark = behind.says();
        }
        if (partEnd < tokens.size() && tokens.get(partEnd).kind() == TokenKind.POSSESSIVE) {
            mark = DayMark.UNSURE;
        }
        if (isInStretch(tokens, day, name, partEnd)) {
            mark = DayMark.UNSURE;
        }
        return new DayMention(
                day,
                before == null ? name : before.first(),
                name,
                nameEnd,
                behind == null ? partEnd : behind.end(),
                part == null ? null : part.says(),
                mark,
                before == null && behind == null);
    }

    /** {@code Monday to Friday}, {@code Monday or Tuesday}: which days are meant is told by both. */
    private boolean isInStretch(List<Token> tokens, NamedDay day, int name, int end) {
        return day instanceof NamedDay.Weekday
                && (weekdayIn(tokens, end, Math.min(tokens.size(), end + STRETCH))
                        || weekdayIn(tokens, Math.max(0, name - STRETCH), name));
    }

    private boolean weekdayIn(List<Token> tokens, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> lexicon.days()
                        .from(tokens, i)
                        .filter(found -> found.says() instanceof NamedDay.Weekday)
                        .isPresent());
    }

    /** A name with a day in it; also {@code Domingo}, where days have small letters. */
    private boolean isName(List<Token> tokens, int at, NamedDay day) {
        if (day instanceof NamedDay.Weekday
                && at > 0
                && tokens.get(at).isCapitalised()
                && !lexicon.form().capitalisesMonths()
                && tokens.get(at - 1).kind() != TokenKind.MARK) {
            return true;
        }
        for (int i = Math.max(0, at - LONGEST_NAME); i <= at; i++) {
            var name = lexicon.names().from(tokens, i);
            if (name.isPresent() && name.get().end() > at) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDate(List<Token> tokens, DayMention mention) {
        int at = mention.end();
        while (at < tokens.size()
                && BETWEEN_DAY_AND_DATE.contains(tokens.get(at).key())) {
            at++;
        }
        return isMonth(tokens, at) || isDayOfMonth(tokens, at) || followsDate(tokens, mention.first());
    }

    /** {@code 18 November (Tuesday)}, {@code Nov. 18, 2025, Tuesday}. */
    private boolean followsDate(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0
                && (tokens.get(at).kind() == TokenKind.NUMBER
                        || "(,".contains(tokens.get(at).text()))) {
            at--;
        }
        return at >= 0 && isMonth(tokens, at);
    }

    /** {@code 18th}, {@code 18.}, {@code 18)}, {@code 18 November}, {@code 18 de noviembre}; but not {@code 18 Uhr}. */
    private boolean isDayOfMonth(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        var token = tokens.get(at);
        if (!DAY_OF_MONTH.matcher(token.text()).matches()) {
            return false;
        }
        if (token.text().length() > 2 || at + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(at + 1);
        return next.is(".")
                || next.is(")")
                || next.is("/")
                || isMonth(tokens, at + 1)
                || (next.is("de") && isMonth(tokens, at + 2));
    }

    /** Where months are capitalised, {@code may} is none. */
    private boolean isMonth(List<Token> tokens, int at) {
        return at < tokens.size()
                && lexicon.isMonth(tokens.get(at).key())
                && (tokens.get(at).isCapitalised() || !lexicon.form().capitalisesMonths());
    }
}
