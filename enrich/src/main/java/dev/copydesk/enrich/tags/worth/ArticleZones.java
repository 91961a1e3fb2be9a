package dev.copydesk.enrich.tags.worth;

import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.events.Span;
import dev.copydesk.language.LabelWords;
import dev.copydesk.language.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Where in an article a tag may stand: its headline, its standfirst, its first lines, and each of its paragraphs. */
final class ArticleZones {
    /** As many code points as a first paragraph has or two. */
    private static final int LEAD = 400;

    private final List<String> headline;
    private final List<String> standfirst;
    private final List<Paragraph> paragraphs;
    private final Set<Integer> openings;
    private final String text;
    private final int length;

    ArticleZones(ReadArticle article) {
        var source = article.reading().article();
        headline = LabelWords.stems(source.headline());
        standfirst = LabelWords.stems(Objects.requireNonNullElse(source.standfirst(), ""));
        paragraphs = article.reading().paragraphs().stream()
                .filter(Paragraph::isProse)
                .toList();
        openings = article.reading().sentences().stream()
                .map(sentence -> sentence.span().start())
                .collect(Collectors.toUnmodifiableSet());
        text = source.text();
        length = source.text().length();
    }

    boolean isInHeadline(List<String> stems) {
        return LabelWords.holds(headline, stems);
    }

    boolean isInStandfirst(List<String> stems) {
        return LabelWords.holds(standfirst, stems);
    }

    /** Of a label's words, the part that stands in the headline somewhere. */
    double shareInHeadline(List<String> stems) {
        return stems.isEmpty()
                ? 0
                : (double) stems.stream().filter(headline::contains).count() / stems.size();
    }

    boolean isInLead(List<Span> evidence) {
        return !evidence.isEmpty() && evidence.get(0).start() < LEAD;
    }

    /** Whether it stands where sentences begin alone, so that its capital says nothing. */
    boolean isAtOpenings(List<Span> evidence) {
        return !evidence.isEmpty() && evidence.stream().allMatch(span -> openings.contains(span.start()));
    }

    /** Whether one of the places has a label's own letters. */
    boolean isSpelt(String label, List<Span> evidence) {
        return evidence.stream().anyMatch(span -> span.in(text).equalsIgnoreCase(label));
    }

    /** How many paragraphs show it. */
    int paragraphs(List<Span> evidence) {
        return (int) paragraphs.stream()
                .filter(p -> evidence.stream().anyMatch(p.span()::contains))
                .count();
    }

    /** From 0, where all stands at the beginning, to 1. */
    double lastPlace(List<Span> evidence) {
        return evidence.isEmpty() || length == 0
                ? 0
                : Math.min(1, (double) evidence.get(evidence.size() - 1).start() / length);
    }
}
