package dev.copydesk.ingest.extract.metadata.dates;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.metadata.marks.Labelled;
import dev.copydesk.ingest.extract.metadata.marks.Lines;
import dev.copydesk.ingest.extract.metadata.marks.Masthead;
import dev.copydesk.ingest.extract.metadata.marks.PageMarks;
import dev.copydesk.ingest.extract.metadata.marks.Surroundings;
import dev.copydesk.ingest.extract.metadata.marks.Texts;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page shows a reader: by the heading, after a label, in an element that is marked as the date. */
public final class ShownDates {
    private static final Map<String, List<String>> WORDS = ResourceLines.sections(ShownDates.class, "words.txt");
    private static final List<String> UPDATED = WORDS.getOrDefault("updated", List.of());
    private static final List<String> PUBLISHED = WORDS.getOrDefault("published", List.of());
    private static final Set<String> LABELS = new HashSet<>(WORDS.getOrDefault("date-label", List.of()));
    private static final Set<String> MARKS = Set.of(
            "published", "entry-date", "dt-published", "post-date", "publish-date", "published-date", "pub-date");
    private static final int MAX_TIMES = 100;
    private static final int MAX_HEADINGS = 5;
    private static final int MAX_CLIMB = 4;
    private static final int MANY = 6;
    private static final int LABELLED = 120;
    private static final int SHORT = 60;
    private static final int MAX_DATED = 600;
    private static final int LONGEST_LINE = 100;
    private static final int BEFORE = 25;
    private static final int MAX_DATES = 4;

    private final PageMarks marks;
    private final Masthead masthead;
    private final String title;
    private final @Nullable Boolean monthFirst;
    private @Nullable List<Shown> inText;
    private @Nullable List<Dated> dated;

    private record Shown(NewsDate date, boolean update) {}

    public ShownDates(PageMarks marks, Masthead masthead, String title, @Nullable Boolean monthFirst) {
        this.marks = marks;
        this.masthead = masthead;
        this.title = title;
        this.monthFirst = monthFirst;
    }

    public Optional<FoundValue<NewsDate>> published() {
        return marked().or(this::inTitle)
                .or(() -> byHeading(false))
                .or(this::labelledTime)
                .or(() -> inText(false))
                .or(this::labelled);
    }

    public Optional<FoundValue<NewsDate>> updated() {
        return byHeading(true).or(() -> inText(true));
    }

    /** The date that an element gives a machine, else a reader. */
    public Optional<NewsDate> read(Element element) {
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
    private Optional<FoundValue<NewsDate>> marked() {
        return first(
                        marks.times(),
                        t -> t.hasAttr("pubdate") || t.classNames().stream().anyMatch(MARKS::contains),
                        "time")
                .or(() -> first(marks.attributes().dated(), e -> e.hasClass("dt-published"), "markup"));
    }

    private Optional<FoundValue<NewsDate>> first(List<Element> elements, Predicate<Element> isWanted, String source) {
        for (var element : elements.subList(0, Math.min(MAX_TIMES, elements.size()))) {
            if (isWanted.test(element) && !isUpdate(element) && isOfArticle(element)) {
                var date = read(element);
                if (date.isPresent()) {
                    return date.map(d -> new FoundValue<>(d, source));
                }
            }
        }
        return Optional.empty();
    }

    /** A time that "published" stands before. */
    private Optional<FoundValue<NewsDate>> labelledTime() {
        return first(
                marks.times(),
                time -> {
                    var around = time.parent() == null
                            ? ""
                            : Texts.upTo(time.parent(), LABELLED).toLowerCase(Locale.ROOT);
                    return PUBLISHED.stream().anyMatch(around::startsWith);
                },
                "time");
    }

    private boolean isOfArticle(Element element) {
        return !Surroundings.isFurniture(element) && !Surroundings.isCard(element, masthead);
    }

    /** "Updated" stands before it, or its class says so alone. */
    private static boolean isUpdate(Element element) {
        var names = element.className().toLowerCase(Locale.ROOT);
        boolean named = names.contains("update") || names.contains("modified");
        if (named && !names.contains("publish") && !names.contains("entry-date")) {
            return true;
        }
        var before = Lines.before(element, 1);
        return !before.isEmpty() && before.get(0).length() <= SHORT && isUpdate(before.get(0));
    }

    /** An element with a date. */
    private record Dated(Element element, NewsDate date) {}

    /** The elements that stand in the same container as the heading, as near to it as there are any. */
    private Optional<FoundValue<NewsDate>> byHeading(boolean updated) {
        for (var heading : masthead.headings().stream().limit(MAX_HEADINGS).toList()) {
            Element container = heading;
            for (int up = 0; up < MAX_CLIMB && container.parent() != null; up++) {
                container = container.parent();
                var inside = inside(container);
                if (inside.size() > MANY) {
                    break;
                }
                for (var dated : inside) {
                    if (isUpdate(dated.element) == updated && isOfArticle(dated.element)) {
                        var source = dated.element.normalName().equals("time") ? "time" : "markup";
                        return Optional.of(new FoundValue<>(dated.date, source));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Dated> inside(Element container) {
        var inside = new ArrayList<Dated>();
        for (var dated : dated()) {
            for (Element e = dated.element; e != null && inside.size() <= MANY; e = e.parent()) {
                if (e.equals(container)) {
                    inside.add(dated);
                    break;
                }
            }
        }
        return inside;
    }

    /** Times, and short elements whose class speaks of a date, in the page's order. */
    private List<Dated> dated() {
        if (dated == null) {
            var found = new ArrayList<Dated>();
            for (var element : marks.attributes()
                    .dated()
                    .subList(0, Math.min(MAX_DATED, marks.attributes().dated().size()))) {
                boolean isTime = element.normalName().equals("time");
                if (isTime || Texts.upTo(element, SHORT).chars().anyMatch(Character::isDigit)) {
                    read(element).ifPresent(date -> found.add(new Dated(element, date)));
                }
            }
            dated = found;
        }
        return dated;
    }

    /** The dates in the lines around the heading. */
    private Optional<FoundValue<NewsDate>> inText(boolean updated) {
        if (inText == null) {
            var lines = masthead.lines().stream().filter(line -> line.length() <= LONGEST_LINE);
            inText = inText(lines.collect(Collectors.joining(" ")));
        }
        return inText.stream()
                .filter(shown -> shown.update == updated)
                .findFirst()
                .map(shown -> new FoundValue<>(shown.date, "text"));
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
    private Optional<FoundValue<NewsDate>> labelled() {
        for (var label : marks.attributes().labels()) {
            if (LABELS.contains(Labelled.key(Texts.upTo(label, SHORT)))) {
                var value = Labelled.value(label);
                var date = value.isEmpty() ? Optional.<NewsDate>empty() : DateReader.read(value, monthFirst);
                if (date.isPresent() && !Surroundings.isFurniture(label)) {
                    return date.map(d -> new FoundValue<>(d, "text"));
                }
            }
        }
        return Optional.empty();
    }

    /** "Headline | Site | 01.03.2026" */
    private Optional<FoundValue<NewsDate>> inTitle() {
        int bar = Math.max(title.lastIndexOf("| "), Math.max(title.lastIndexOf("– "), title.lastIndexOf("- ")));
        var end = title.substring(bar + 1).strip();
        return (bar < 1 ? Optional.<DateReader.Dated>empty() : DateReader.first(end, monthFirst))
                .filter(d -> d.start() == 0 && d.end() == end.length())
                .map(d -> new FoundValue<>(d.date(), "title"));
    }

    private static boolean isUpdate(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return UPDATED.stream().anyMatch(lower::contains);
    }
}
