package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page shows a reader: by the heading, after a label, in an element that is marked as the date. */
final class ShownDates {
    private static final Map<String, List<String>> WORDS = WordLists.phrases(ShownDates.class, "words.txt");
    private static final List<String> UPDATED = WORDS.getOrDefault("updated", List.of());
    private static final List<String> PUBLISHED = WORDS.getOrDefault("published", List.of());
    private static final Set<String> LABELS = new HashSet<>(WORDS.getOrDefault("date-label", List.of()));
    private static final Set<String> MARKS =
            Set.of("published", "entry-date", "dt-published", "post-date", "publish-date", "published-date", "pub-date");
    private static final int MAX_TIMES = 100;
    private static final int MAX_HEADINGS = 5;
    private static final int MAX_CLIMB = 4;
    private static final int MANY = 6;
    private static final int LABELLED = 120;
    private static final int SHORT = 60;
    private static final int BEFORE = 25;
    private static final int MAX_DATES = 4;

    private final PageMarks marks;
    private final Masthead masthead;
    private final String title;
    private final @Nullable Boolean monthFirst;
    private @Nullable List<Shown> inText;

    private record Shown(NewsDate date, boolean update) {}

    ShownDates(PageMarks marks, Masthead masthead, String title, @Nullable Boolean monthFirst) {
        this.marks = marks;
        this.masthead = masthead;
        this.title = title;
        this.monthFirst = monthFirst;
    }

    Optional<Found<NewsDate>> published() {
        return marked()
                .or(() -> byHeading(marks.times(), false))
                .or(this::labelledTime)
                .or(this::inTitle)
                .or(() -> inText(false))
                .or(() -> byHeading(dated(), false))
                .or(this::labelled);
    }

    Optional<Found<NewsDate>> updated() {
        return byHeading(marks.times(), true).or(() -> inText(true));
    }

    /** The date that an element gives a machine, else a reader. */
    Optional<NewsDate> read(Element element) {
        for (var attribute : new String[] {"content", "datetime", "data-datetime", "title"}) {
            var value = element.attr(attribute);
            var date = value.isBlank() ? Optional.<NewsDate>empty() : DateReader.read(value, monthFirst);
            if (date.isPresent()) {
                return date;
            }
        }
        return DateReader.read(Texts.upTo(element, 100), monthFirst);
    }

    /** A time element that its attributes mark as the publication's. */
    private Optional<Found<NewsDate>> marked() {
        return first(
                marks.times(), t -> t.hasAttr("pubdate") || t.classNames().stream().anyMatch(MARKS::contains), "time")
                .or(() -> first(marks.dated(), e -> e.hasClass("dt-published"), "markup"));
    }

    private Optional<Found<NewsDate>> first(List<Element> elements, Predicate<Element> isWanted, String source) {
        for (var element : elements.subList(0, Math.min(MAX_TIMES, elements.size()))) {
            if (isWanted.test(element) && !Surroundings.isFurniture(element)) {
                var date = read(element);
                if (date.isPresent()) {
                    return date.map(d -> new Found<>(d, source));
                }
            }
        }
        return Optional.empty();
    }

    /** A time that "published" stands before. */
    private Optional<Found<NewsDate>> labelledTime() {
        return first(
                marks.times(),
                time -> {
                    var around = around(time);
                    return PUBLISHED.stream().anyMatch(around::startsWith);
                },
                "time");
    }

    private static String around(Element element) {
        return element.parent() == null ? "" : Texts.upTo(element.parent(), LABELLED).toLowerCase(Locale.ROOT);
    }

    /** The elements that stand in the same container as the heading, as near to it as there are any. */
    private Optional<Found<NewsDate>> byHeading(List<Element> elements, boolean updated) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        for (var heading : masthead.headings().stream().limit(MAX_HEADINGS).toList()) {
            Element container = heading;
            for (int up = 0; up < MAX_CLIMB && container.parent() != null; up++) {
                container = container.parent();
                var inside = inside(container, elements);
                if (inside.size() > MANY) {
                    break;
                }
                for (var element : inside) {
                    boolean update = isUpdate(around(element)) || isUpdate(element.className());
                    if (update == updated && !Surroundings.isFurniture(element)) {
                        var date = read(element);
                        if (date.isPresent()) {
                            var source = element.normalName().equals("time") ? "time" : "markup";
                            return date.map(d -> new Found<>(d, source));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Short elements with a number whose class speaks of a date. */
    private List<Element> dated() {
        return marks.dated().stream()
                .limit(MAX_TIMES * 10L)
                .filter(e -> Texts.upTo(e, SHORT).chars().anyMatch(Character::isDigit))
                .toList();
    }

    private static List<Element> inside(Element container, List<Element> elements) {
        var inside = new ArrayList<Element>();
        for (var element : elements.subList(0, Math.min(MAX_TIMES * 5, elements.size()))) {
            for (Element e = element; e != null && inside.size() <= MANY; e = e.parent()) {
                if (e == container) {
                    inside.add(element);
                    break;
                }
            }
        }
        return inside;
    }

    /** The dates in the lines around the heading. */
    private Optional<Found<NewsDate>> inText(boolean updated) {
        if (inText == null) {
            inText = inText(String.join(" ", masthead.lines()));
        }
        return inText.stream()
                .filter(shown -> shown.update == updated)
                .findFirst()
                .map(shown -> new Found<>(shown.date, "text"));
    }

    private List<Shown> inText(String text) {
        var found = new ArrayList<Shown>();
        int from = 0;
        for (int round = 0; round < MAX_DATES && from < text.length(); round++) {
            var rest = text.substring(from);
            var dated = DateReader.first(rest, monthFirst);
            if (dated.isEmpty()) {
                break;
            }
            int start = dated.get().start();
            boolean update = isUpdate(rest.substring(Math.max(0, start - BEFORE), start));
            found.add(new Shown(dated.get().date(), update));
            from += dated.get().end();
        }
        return found;
    }

    /** "Date: 1 March 2026", anywhere. */
    private Optional<Found<NewsDate>> labelled() {
        for (var label : marks.labels()) {
            if (LABELS.contains(Labelled.key(Texts.upTo(label, SHORT)))) {
                var value = Labelled.value(label);
                var date = value.isEmpty() ? Optional.<NewsDate>empty() : DateReader.read(value, monthFirst);
                if (date.isPresent() && !Surroundings.isFurniture(label)) {
                    return date.map(d -> new Found<>(d, "text"));
                }
            }
        }
        return Optional.empty();
    }

    /** "Headline | Site | 01.03.2026" */
    private Optional<Found<NewsDate>> inTitle() {
        int bar = Math.max(title.lastIndexOf('|'), title.lastIndexOf('·'));
        var end = title.substring(bar + 1).strip();
        return (bar < 0 ? Optional.<DateReader.Dated>empty() : DateReader.first(end, monthFirst))
                .filter(d -> d.start() == 0 && d.end() == end.length())
                .map(d -> new Found<>(d.date(), "title"));
    }

    private static boolean isUpdate(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(lower::contains);
    }
}
