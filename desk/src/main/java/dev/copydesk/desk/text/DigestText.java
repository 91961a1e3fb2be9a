package dev.copydesk.desk.text;

import dev.copydesk.events.Digest;
import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.Status;
import dev.copydesk.events.Writing;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

/** A digest as a person reads it. */
public final class DigestText {
    private final Terminal terminal;

    public DigestText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Several lines; {@code aside} stands dim beside the headline. */
    public String print(Digest digest, String aside) {
        var out = new StringBuilder();
        out.append(terminal.bold(terminal.wrap(digest.headline(), "", "")));
        out.append('\n')
                .append(terminal.dim(Terminal.clean(subtitle(digest, aside))))
                .append('\n');
        if (digest.status() == Status.CANCELED) {
            return out.append(terminal.bad("Retracted by its publisher."))
                    .append('\n')
                    .toString();
        }
        var signal = digest.signal();
        if (signal != null) {
            out.append('\n')
                    .append(heading("The signal"))
                    .append(terminal.wrap(signal.text(), "  ", "  "))
                    .append('\n');
        }
        if (!digest.points().isEmpty()) {
            out.append('\n').append(heading("The case"));
            digest.points()
                    .forEach(point -> out.append(terminal.wrap(point.text(), "  • ", "    "))
                            .append('\n'));
        }
        out.append('\n')
                .append(heading("The take"))
                .append(terminal.wrap(digest.take().text(), "  ", "  "))
                .append('\n');
        if (digest.writing() != null) {
            out.append(terminal.dim("  " + Terminal.clean(writing(digest.writing()))))
                    .append('\n');
        }
        if (digest.withheld() != null) {
            out.append(terminal.dim("  (shorter than usual: " + digest.withheld() + ")"))
                    .append('\n');
        }
        out.append('\n').append(quotes(digest));
        out.append(heading("Time saved")).append("  ").append(timeSaved(digest)).append('\n');
        if (!digest.tags().isEmpty()) {
            out.append(heading("Tags"))
                    .append(terminal.wrap(
                            digest.tags().stream().map(tag -> tag.label()).collect(Collectors.joining(" · ")),
                            "  ",
                            "  "));
            out.append('\n');
        }
        return out.toString();
    }

    private static String writing(Writing writing) {
        return writing.refused() == null
                ? "(signal and case written by " + writing.model() + ", checked against the article)"
                : "(sentences of the article: what " + writing.model() + " wrote was refused: " + writing.refused()
                        + ")";
    }

    private String heading(String text) {
        return terminal.accent(text) + "\n";
    }

    private String quotes(Digest digest) {
        if (digest.quotes().isEmpty()) {
            return "";
        }
        var out = new StringBuilder(heading("Key quotes"));
        for (var quote : digest.quotes()) {
            out.append(terminal.wrap("“" + spoken(quote) + "”", "  ", "  ")).append('\n');
            var link =
                    quote.links().isEmpty() ? "" : "  " + quote.links().get(0).url();
            var name = quote.speakerName() == null ? "speaker not named" : quote.speakerName();
            out.append(terminal.dim("    — " + Terminal.clean(name + link))).append('\n');
        }
        return out.append('\n').toString();
    }

    /** A quote's text with an ellipsis where the narrator's words stand between its spans. */
    private static String spoken(KeyQuote quote) {
        var text = quote.text();
        var parts = new ArrayList<String>();
        int at = 0;
        for (var span : quote.spans()) {
            int end = at + span.end() - span.start();
            if (end > text.codePointCount(0, text.length())) {
                return text;
            }
            parts.add(text.substring(text.offsetByCodePoints(0, at), text.offsetByCodePoints(0, end)));
            at = end + 1;
        }
        return parts.size() < 2 ? text : String.join(" … ", parts);
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
        return String.format(
                Locale.ROOT,
                "%.1f minutes (%.1f of reading, %.1f here)",
                time.savedMinutes(),
                time.sourceMinutes(),
                time.digestMinutes());
    }
}
