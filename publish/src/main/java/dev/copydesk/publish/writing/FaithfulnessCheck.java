package dev.copydesk.publish.writing;

import dev.copydesk.publish.digest.ReadingTime;
import dev.copydesk.publish.writing.DraftClaim.Background;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an answer says what its source says. One fault and nothing of it is used: who invents one number may have invented
 * what no rule sees.
 */
public final class FaithfulnessCheck {
    static final int FEWEST_SIGNAL_WORDS = 40;
    static final int MOST_SIGNAL_WORDS = 130;
    static final int FEWEST_POINTS = 5;
    static final int MOST_POINTS = 8;
    static final int FEWEST_POINT_WORDS = 4;
    static final int MOST_POINT_WORDS = 45;

    /** Who names half the article names nothing. */
    static final int MOST_SIGNAL_SOURCES = 10;

    static final int MOST_POINT_SOURCES = 5;

    /** The part of the article's words that a digest may have. */
    static final double MOST_OF_SOURCE = 0.6;

    private static final double REPEATED = 0.75;

    private static final List<FaithfulnessRule> RULES = List.of(
            new PlainProse(), new NumberRule(), new DateRule(), new NameRule(), new NegationRule(), new NoveltyRule());

    private FaithfulnessCheck() {}

    /** The first fault that is found. */
    public static Optional<AnswerFault> fault(PromptSource source, ModelAnswer answer) {
        return firstPresent(
                () -> lengths(source, answer),
                () -> sources(source, answer),
                () -> quotes(source, answer),
                () -> language(source, answer),
                () -> claims(source, answer),
                () -> repeats(answer));
    }

    private static Optional<AnswerFault> lengths(PromptSource source, ModelAnswer answer) {
        var points = answer.points();
        if (answer.passages().anyMatch(p -> p.text().isBlank())) {
            return Optional.of(new AnswerFault(DraftRefusal.EMPTY, "a statement without words"));
        }
        if (points.size() < FEWEST_POINTS || points.size() > MOST_POINTS) {
            return length(points.size() + " points; " + FEWEST_POINTS + " to " + MOST_POINTS);
        }
        int signal = ReadingTime.words(answer.signal().text());
        if (signal < FEWEST_SIGNAL_WORDS || signal > MOST_SIGNAL_WORDS) {
            return length("a signal of " + signal + " words; " + FEWEST_SIGNAL_WORDS + " to " + MOST_SIGNAL_WORDS);
        }
        int all = signal;
        for (int i = 0; i < points.size(); i++) {
            int words = ReadingTime.words(points.get(i).text());
            if (words < FEWEST_POINT_WORDS || words > MOST_POINT_WORDS) {
                return length(
                        what(i + 1) + " of " + words + " words; " + FEWEST_POINT_WORDS + " to " + MOST_POINT_WORDS);
            }
            all += words;
        }
        int text = ReadingTime.words(source.article().article().text());
        return all > MOST_OF_SOURCE * text ? length(all + " words of an article of " + text) : Optional.empty();
    }

    private static Optional<AnswerFault> length(String detail) {
        return Optional.of(new AnswerFault(DraftRefusal.LENGTH, detail));
    }

    private static Optional<AnswerFault> sources(PromptSource source, ModelAnswer answer) {
        int number = 0;
        for (var passage : answer.passages().toList()) {
            int most = number == 0 ? MOST_SIGNAL_SOURCES : MOST_POINT_SOURCES;
            var wrong = passage.sources().stream()
                    .filter(n -> source.sentence(n).isEmpty())
                    .findFirst();
            if (passage.sources().isEmpty() || passage.sources().size() > most || wrong.isPresent()) {
                var why = wrong.map(n -> "there is no sentence " + n)
                        .orElse(
                                passage.sources().isEmpty()
                                        ? "it names no sentence"
                                        : "it names " + passage.sources().size() + " sentences; at most " + most);
                return Optional.of(new AnswerFault(DraftRefusal.SOURCES, what(number) + ": " + why));
            }
            number++;
        }
        return Optional.empty();
    }

    private static Optional<AnswerFault> quotes(PromptSource source, ModelAnswer answer) {
        var used = new HashSet<String>();
        int number = 0;
        for (var passage : answer.passages().toList()) {
            var quote = passage.quote();
            if (quote != null && (number == 0 || !source.quotes().containsKey(quote) || !used.add(quote))) {
                var why = number == 0
                        ? "a signal has no quote"
                        : source.quotes().containsKey(quote)
                                ? "quote " + quote + " again"
                                : "there is no quote " + quote;
                return Optional.of(new AnswerFault(DraftRefusal.QUOTATION, what(number) + ": " + why));
            }
            number++;
        }
        return Optional.empty();
    }

    private static Optional<AnswerFault> language(PromptSource source, ModelAnswer answer) {
        var article = source.article().article();
        var known = WritingLanguage.of(article.language());
        var wanted = known.isUnknown() && article.language() == null
                ? WritingLanguage.spokenIn(CheckedText.of(
                        source.sentences().stream().map(s -> s.text()).collect(Collectors.joining("\n"))))
                : known;
        var spoken = WritingLanguage.spokenIn(
                CheckedText.of(answer.passages().map(AnswerPassage::text).collect(Collectors.joining("\n"))));
        return wanted.isUnknown() || spoken.equals(wanted)
                ? Optional.empty()
                : Optional.of(new AnswerFault(
                        DraftRefusal.LANGUAGE,
                        "the article is in “" + wanted.code() + "”, the text "
                                + (spoken.isUnknown() ? "is not" : "in “" + spoken.code() + "”")));
    }

    private static Optional<AnswerFault> claims(PromptSource source, ModelAnswer answer) {
        var background = Background.of(source);
        int number = 0;
        for (var passage : answer.passages().toList()) {
            var claim = DraftClaim.of(what(number++), passage, source, background);
            for (var rule : RULES) {
                var fault = rule.fault(claim);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<AnswerFault> repeats(ModelAnswer answer) {
        var said = new ArrayList<HashSet<String>>();
        for (var passage : answer.passages().toList()) {
            var words = new HashSet<String>();
            CheckedText.of(passage.text()).tokens().forEach(t -> words.add(t.folded()));
            for (int i = 0; i < said.size(); i++) {
                var both = new HashSet<>(words);
                both.retainAll(said.get(i));
                int either = words.size() + said.get(i).size() - both.size();
                if (both.size() > REPEATED * either) {
                    return Optional.of(new AnswerFault(
                            DraftRefusal.REPEATED, what(said.size()) + " says again what " + what(i) + " says"));
                }
            }
            said.add(words);
        }
        return Optional.empty();
    }

    private static String what(int number) {
        return number == 0 ? "the signal" : "point " + number;
    }

    @SafeVarargs
    private static Optional<AnswerFault> firstPresent(java.util.function.Supplier<Optional<AnswerFault>>... checks) {
        for (var check : checks) {
            var fault = check.get();
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }
}
