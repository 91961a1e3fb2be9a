package dev.copydesk.desk.quotes;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which quotes of an article someone means: by id, by number from 1, or by a part of the text, whatever its case, its blanks
 * and the shape of its apostrophes and marks.
 */
public final class QuoteChoice {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚‛ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("[“”„‟«»]");

    private QuoteChoice() {}

    /** Their numbers; none where nothing fits. A text may be in several. */
    public static List<Integer> of(EnrichedArticle enriched, String wanted) {
        var byId = numbers(enriched, quote -> quote.id().equals(wanted));
        if (!byId.isEmpty()) {
            return byId;
        }
        if (NUMBER.matcher(wanted).matches()) {
            int number = Integer.parseInt(wanted);
            return number >= 1 && number <= enriched.quotes().size() ? List.of(number) : List.of();
        }
        var part = plain(wanted);
        return part.isEmpty()
                ? List.of()
                : numbers(enriched, quote -> plain(quote.text()).contains(part));
    }

    private static List<Integer> numbers(EnrichedArticle enriched, Predicate<Quote> wanted) {
        return IntStream.rangeClosed(1, enriched.quotes().size())
                .filter(number -> wanted.test(enriched.quotes().get(number - 1)))
                .boxed()
                .toList();
    }

    private static String plain(String text) {
        var straight = MARKS.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("\"");
        return BLANKS.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
