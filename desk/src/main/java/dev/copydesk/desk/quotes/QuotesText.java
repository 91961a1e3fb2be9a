package dev.copydesk.desk.quotes;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.MarkedText;
import dev.copydesk.desk.text.MarkedText.Role;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.quotes.InWords;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.events.Article;
import dev.copydesk.events.Attribution.Attributed;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The quotes of an article as a person reads them: each in its sentence with its speaker, or with all that decided. */
public final class QuotesText {
    private static final int NAMES = 12;
    private static final int LONGEST = 240;

    private final Terminal terminal;
    private final boolean full;

    /** @param full long quotes whole, not their ends alone */
    public QuotesText(Terminal terminal, boolean full) {
        this.terminal = terminal;
        this.full = full;
    }

    /** Every quote in its sentence, and who said it. */
    public String each(EnrichedArticle enriched) {
        var sentences = new Sentences(enriched.article());
        var out = new StringBuilder();
        for (int i = 0; i < enriched.quotes().size(); i++) {
            var quote = enriched.quotes().get(i);
            var number = number(i + 1, enriched);
            var indent = " ".repeat(number.length());
            out.append(sentences.marked(quote, false, longest()).print(terminal, number, indent))
                    .append('\n');
            var speaker = quote.speaker();
            var who = speaker == null ? "unknown: " + reason(quote) : speaker.name();
            out.append(terminal.dim(terminal.wrap(who, indent + "— ", indent + "  ")))
                    .append('\n');
        }
        return out.isEmpty() ? "none\n" : out.toString();
    }

    /** What decided, for every quote. */
    public String why(EnrichedArticle enriched) {
        return why(
                enriched,
                IntStream.rangeClosed(1, enriched.quotes().size()).boxed().toList());
    }

    /** What decided, for the quotes of these numbers, from 1. */
    public String why(EnrichedArticle enriched, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return "none\n";
        }
        var sentences = new Sentences(enriched.article());
        var parts = new ArrayList<String>();
        for (int number : numbers) {
            parts.add(why(enriched, number, sentences));
        }
        return legend() + "\n\n" + String.join("\n", parts);
    }

    private String legend() {
        return new MarkedText()
                .add("quote", Role.QUOTE)
                .add(" ", Role.PLAIN)
                .add("cue", Role.CUE)
                .add(" ", Role.PLAIN)
                .add("speaker", Role.SPEAKER)
                .print(terminal, "", "");
    }

    private String why(EnrichedArticle enriched, int which, Sentences sentences) {
        var quote = enriched.quotes().get(which - 1);
        var number = number(which, enriched);
        var lines = new Lines(" ".repeat(number.length()));
        lines.out
                .append(sentences.marked(quote, true, longest()).print(terminal, number, lines.indent))
                .append('\n');
        var speaker = quote.speaker();
        var known = speaker(enriched, quote);
        lines.add("speaker", speaker == null ? "unknown: " + reason(quote) : speaker.name() + kind(known));
        known.map(QuotesText::identity).ifPresent(identity -> lines.add("identity", identity));
        lines.add("rule", says(quote.rule(), InWords.RULES.of(quote.rule())));
        if (quote.cue() != null) {
            lines.add("cue", quote.cue());
        }
        if (speaker != null && speaker.antecedent() != null) {
            lines.add("antecedent", sentences.marked(speaker.antecedent(), Role.SPEAKER, LONGEST));
        }
        lines.add(
                "confidence",
                String.format(Locale.ROOT, "%.2f", quote.confidence())
                        + certainty(speaker)
                        + (quote.kind() == QuoteKind.PARTIAL ? " · words inside a sentence of the narrator's" : ""));
        lines.add("id", quote.id());
        return lines.out.toString();
    }

    private static String certainty(@Nullable Attributed speaker) {
        if (speaker == null) {
            return "";
        }
        var doubt = speaker.doubt();
        return speaker.certain()
                ? " · certain"
                : " · not certain" + (doubt == null ? "" : ": " + InWords.DOUBTS.of(doubt));
    }

    private static Optional<Speaker> speaker(EnrichedArticle enriched, Quote quote) {
        var id = quote.speaker() == null ? "" : quote.speaker().id();
        return enriched.speakers().stream()
                .filter(speaker -> speaker.id().equals(id))
                .findFirst();
    }

    /** The evidence for an id with the id, and why it is no entry of the directory's. */
    private static @Nullable String identity(Speaker speaker) {
        var identity = speaker.identity();
        if (identity == null) {
            return null;
        }
        var unlinked = speaker.unlinked();
        return identity.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (identity == SpeakerIdentity.ARTICLE ? ": known in this article alone" : ": " + speaker.id())
                + (unlinked == null
                        ? ""
                        : " · " + unlinked.reason() + ": which of " + String.join(", ", unlinked.candidates())
                                + " the article does not tell");
    }

    private static String kind(Optional<Speaker> known) {
        return known.map(Speaker::kind)
                .filter(kind -> kind != SpeakerKind.PERSON)
                .map(kind -> " · " + kind.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static String reason(Quote quote) {
        var reason = String.valueOf(quote.unattributed());
        var words = InWords.REASONS.of(reason);
        return words.isEmpty() ? reason : words;
    }

    private static String says(String name, String sentence) {
        return sentence.isEmpty() ? name : name + ": " + sentence;
    }

    /** What stands between marks and is no quote, each in its sentence with the reason. */
    public String passedOver(Article article, List<NotAQuote> passed) {
        var sentences = new Sentences(article);
        var out = new StringBuilder();
        for (var each : passed) {
            out.append(sentences.marked(each.span(), Role.QUOTE, longest()).print(terminal, "-  ", "   "))
                    .append('\n')
                    .append(terminal.dim(terminal.wrap(each.reason().says(), "   └ ", "     ")))
                    .append('\n');
        }
        return out.toString();
    }

    private int longest() {
        return full ? Integer.MAX_VALUE : LONGEST;
    }

    private static String number(int number, EnrichedArticle enriched) {
        int width = Integer.toString(enriched.quotes().size()).length();
        return Columns.pad(Integer.toString(number), width) + "  ";
    }

    /** Named lines below a quote. */
    private final class Lines {
        private final String indent;
        private final StringBuilder out = new StringBuilder();

        Lines(String indent) {
            this.indent = indent;
        }

        void add(String name, String value) {
            add(name, new MarkedText().add(value, Role.PLAIN));
        }

        void add(String name, MarkedText value) {
            var label = indent + Columns.pad(name, NAMES);
            var lines = value.print(terminal, label, " ".repeat(label.length()));
            out.append(terminal.dim(label))
                    .append(lines.substring(label.length()))
                    .append('\n');
        }
    }
}
