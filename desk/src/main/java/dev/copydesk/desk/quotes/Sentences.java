package dev.copydesk.desk.quotes;

import dev.copydesk.desk.text.MarkedText;
import dev.copydesk.desk.text.MarkedText.Role;
import dev.copydesk.events.Article;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article's sentences, by what stands in them. */
final class Sentences {
    private static final String LEFT_OUT = " … ";

    private final CodePoints text;
    private final List<Sentence> sentences;

    Sentences(Article article) {
        var reading = Reading.of(article);
        this.text = reading.codePoints();
        this.sentences = reading.sentences();
    }

    String text(Span span) {
        return text.at(span);
    }

    /** The stretches of whole sentences that hold the spans; a span outside all sentences is a stretch of its own. */
    List<Span> around(Collection<Span> spans) {
        var stretches = new TreeMap<Integer, Integer>();
        for (var span : spans) {
            int first = at(span.start());
            int last = at(span.end() - 1);
            int start = first < 0 ? span.start() : sentences.get(first).span().start();
            int end = last < 0 ? span.end() : sentences.get(last).span().end();
            stretches.merge(Math.min(start, span.start()), Math.max(end, span.end()), Math::max);
        }
        return joined(stretches);
    }

    private List<Span> joined(NavigableMap<Integer, Integer> stretches) {
        var joined = new ArrayList<Span>();
        for (var stretch : stretches.entrySet()) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (stretch.getKey() <= last.end() || isBlank(last.end(), stretch.getKey()))) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), stretch.getValue())));
            } else {
                joined.add(new Span(stretch.getKey(), stretch.getValue()));
            }
        }
        return joined;
    }

    private boolean isBlank(int start, int end) {
        return text.at(new Span(start, end)).isBlank();
    }

    /** The last sentence that begins at or before an offset, or -1. */
    private int at(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** All that a quote's attribution rests on but its antecedent. */
    static List<Span> of(Quote quote) {
        var speaker = quote.speaker();
        return Stream.of(
                        quote.spans().stream(),
                        Stream.ofNullable(quote.cueSpan()),
                        Stream.ofNullable(speaker == null ? null : speaker.mention()))
                .flatMap(spans -> spans)
                .toList();
    }

    /** A quote amid the sentences that hold it, marked; with its attribution where {@code cue} is asked for. */
    MarkedText marked(Quote quote, boolean attribution, int longest) {
        var roles = new TreeMap<Integer, RoleUntil>();
        quote.spans().forEach(span -> put(roles, span, Role.QUOTE));
        if (attribution) {
            var speaker = quote.speaker();
            put(roles, speaker == null ? null : speaker.mention(), Role.SPEAKER);
            put(roles, quote.cueSpan(), Role.CUE);
        }
        return marked(around(of(quote)), roles, longest);
    }

    /** A span amid the sentence that holds it. */
    MarkedText marked(Span span, Role role, int longest) {
        var roles = new TreeMap<Integer, RoleUntil>();
        put(roles, span, role);
        return marked(around(List.of(span)), roles, longest);
    }

    private record RoleUntil(Role role, int end) {}

    /** What overlaps a stretch that has a role already goes without. */
    private static void put(NavigableMap<Integer, RoleUntil> roles, @Nullable Span span, Role role) {
        if (span == null) {
            return;
        }
        var before = roles.lowerEntry(span.end());
        if (before == null || before.getValue().end() <= span.start()) {
            roles.put(span.start(), new RoleUntil(role, span.end()));
        }
    }

    private MarkedText marked(List<Span> stretches, NavigableMap<Integer, RoleUntil> roles, int longest) {
        var out = new MarkedText();
        for (int i = 0; i < stretches.size(); i++) {
            out.add(i == 0 ? "" : LEFT_OUT, Role.PLAIN);
            int at = stretches.get(i).start();
            int end = stretches.get(i).end();
            for (Map.Entry<Integer, RoleUntil> marked : roles.subMap(at, end).entrySet()) {
                plain(out, at, marked.getKey());
                at = marked.getValue().end();
                out.add(
                        shortened(text.at(new Span(marked.getKey(), at)), longest),
                        marked.getValue().role());
            }
            plain(out, at, end);
        }
        return out;
    }

    private void plain(MarkedText out, int start, int end) {
        if (end > start) {
            out.add(text.at(new Span(start, end)), Role.PLAIN);
        }
    }

    /** Both ends of what is longer than {@code longest} code points. */
    static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length <= longest) {
            return text;
        }
        int head = text.offsetByCodePoints(0, longest * 2 / 3);
        int tail = text.offsetByCodePoints(text.length(), -(longest / 3));
        return text.substring(0, head).stripTrailing()
                + LEFT_OUT
                + text.substring(tail).stripLeading();
    }
}
