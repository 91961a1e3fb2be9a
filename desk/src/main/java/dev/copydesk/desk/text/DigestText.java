package dev.copydesk.desk.text;

import dev.copydesk.events.Changes;
import dev.copydesk.events.Digest;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A digest as a person reads it. */
public final class DigestText {
    /** Of each scheme; the rest is counted. */
    private static final int MOST_TAGS = 8;

    private static final int LABEL = 12;

    /** Why a digest is smaller than usual, as a person reads it; some reasons the take tells already. */
    private static final Map<String, String> REASONS = Map.of(
            "too-short", "The text is too short for a digest of the usual size.",
            "no-text", "The page has no text.",
            "index", "The page is an index of links, no article.",
            "live", "A live page: the points are its newest posts.",
            "list", "A list: the points are its entries.",
            "paywall", "Made of the part that the page shows.",
            "language", "No word lists for this language: no points.",
            "no-signal", "No sentences of the text stand alone.",
            "few-points", "Few sentences of the text stand alone.");

    private final Terminal terminal;

    public DigestText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Several lines; {@code aside} stands dim beside the headline. */
    public String print(Digest digest, String aside) {
        var out = new StringBuilder();
        out.append(terminal.bold(terminal.wrap(digest.headline(), "", "")))
                .append('\n')
                .append(dim(subtitle(digest, aside), ""));
        if (digest.status() == Status.CANCELED) {
            return out.append(terminal.bad("Retracted by its publisher."))
                    .append('\n')
                    .toString();
        }
        corrected(digest, out);
        written(digest, out);
        var signal = digest.signal();
        if (signal != null) {
            out.append(heading("The Signal")).append(paragraph(signal.text()));
        }
        if (!digest.points().isEmpty()) {
            out.append(heading("The Case"));
            digest.points()
                    .forEach(point -> out.append(terminal.wrap(point.text(), "  • ", "    "))
                            .append('\n'));
        }
        if (!digest.take().text().isBlank()) {
            out.append(heading("The Take")).append(paragraph(digest.take().text()));
        }
        out.append(heading("Time Saved")).append(paragraph(timeSaved(digest)));
        if (!digest.quotes().isEmpty()) {
            out.append(heading("Key Quotes")).append(quotes(digest));
        }
        if (!digest.tags().isEmpty()) {
            out.append(heading("Tags")).append(tags(digest.tags()));
        }
        return out.toString();
    }

    private String heading(String text) {
        return '\n' + terminal.accent(text) + "\n";
    }

    private String paragraph(String text) {
        return terminal.wrap(text, "  ", "  ") + '\n';
    }

    /** Line by line, so that no line's style runs into the next. */
    private String dim(String text, String indent) {
        return terminal.wrap(text, indent, indent).lines().map(terminal::dim).collect(Collectors.joining("\n")) + '\n';
    }

    private void corrected(Digest digest, StringBuilder out) {
        var changes = digest.changes() == null ? "" : changes(digest.changes());
        if (!changes.isEmpty()) {
            out.append('\n')
                    .append(terminal.wrap(
                            "Corrected: since version " + (digest.version() - 1) + " " + changes + ".", "", "  "))
                    .append('\n');
        }
        digest.take()
                .corrections()
                .forEach(note -> out.append(changes.isEmpty() ? "\n" : "")
                        .append(terminal.wrap("Publisher’s note: " + note.text(), "", "  "))
                        .append('\n'));
    }

    private static String changes(Changes changes) {
        var told = new ArrayList<String>();
        if (changes.headline()) {
            told.add("the headline has changed");
        }
        if (!changes.quotesAdded().isEmpty()) {
            told.add(count(changes.quotesAdded().size(), "quote") + " came in");
        }
        if (!changes.quotesRemoved().isEmpty()) {
            told.add(count(changes.quotesRemoved().size(), "quote") + " went out");
        }
        if (changes.text()) {
            told.add("the text has changed");
        }
        int last = told.size() - 1;
        return last < 1 ? String.join("", told) : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private void written(Digest digest, StringBuilder out) {
        var writing = digest.writing();
        if (writing != null) {
            var said = writing.refused() == null
                    ? "Signal and case were written by " + writing.model() + " and checked."
                    : "Signal and case are sentences of the article: what " + writing.model() + " wrote was refused ("
                            + writing.refused() + ").";
            out.append('\n').append(dim(said, ""));
        }
    }

    private String quotes(Digest digest) {
        var out = new StringBuilder();
        for (var quote : digest.quotes()) {
            out.append(terminal.wrap("“" + quote.spoken() + "”", "  ", "  ")).append('\n');
            var link =
                    quote.links().isEmpty() ? "" : "  " + quote.links().get(0).url();
            var name = quote.speakerName() == null ? "speaker not known" : quote.speakerName();
            out.append(dim("— " + name + link, "    "));
        }
        return out.toString();
    }

    private static String subtitle(Digest digest, String aside) {
        var parts = new StringBuilder(digest.site().isEmpty() ? digest.url() : digest.site());
        if (!digest.bylines().isEmpty()) {
            parts.append(" · ")
                    .append(digest.bylines().stream().map(b -> b.name()).collect(Collectors.joining(", ")));
        }
        if (digest.publishedAt() != null) {
            parts.append(" · ").append(digest.publishedAt().day());
        }
        if (digest.version() > 1) {
            parts.append(" · version ").append(digest.version());
        }
        return aside.isEmpty()
                ? parts.toString()
                : parts.append(" · ").append(aside).toString();
    }

    private static String timeSaved(Digest digest) {
        var time = digest.timeSaved();
        var why = digest.withheld() == null ? "" : " " + REASONS.getOrDefault(digest.withheld(), digest.withheld());
        var source = minutes(time.sourceMinutes());
        if (digest.signal() == null && digest.points().isEmpty()) {
            return time.sourceMinutes() == 0 ? why.strip() : "Reads in " + source + "." + why;
        }
        var both = "Reads in " + source + "; this in " + minutes(time.digestMinutes());
        return time.savedMinutes() == 0
                ? both + "." + why
                : both + "; saves " + minutes(time.savedMinutes()) + "." + why;
    }

    private static String minutes(double minutes) {
        return minutes == 0 ? "no time" : String.format(Locale.ROOT, "%.1f min", minutes);
    }

    private String tags(List<Tag> tags) {
        var byScheme = new EnumMap<TagScheme, List<String>>(TagScheme.class);
        tags.forEach(tag ->
                byScheme.computeIfAbsent(tag.scheme(), s -> new ArrayList<>()).add(tag.label()));
        var out = new StringBuilder();
        byScheme.forEach((scheme, labels) -> {
            var name = scheme.name().toLowerCase(Locale.ROOT);
            int more = labels.size() - MOST_TAGS;
            var shown = labels.stream().limit(MOST_TAGS).collect(Collectors.joining(" · "));
            out.append(terminal.wrap(
                            shown + (more > 0 ? " · and " + more + " more" : ""),
                            "  " + name + " ".repeat(Math.max(1, LABEL - name.length())),
                            " ".repeat(LABEL + 2)))
                    .append('\n');
        });
        return out.toString();
    }
}
