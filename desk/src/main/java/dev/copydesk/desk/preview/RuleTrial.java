package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.MarkedText;
import dev.copydesk.desk.text.MarkedText.Role;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.rules.TagRules;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.json.Json;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules tried on pages, as their keepers read what came of it. */
public final class RuleTrial implements AutoCloseable {
    private static final int SENTENCES = 3;

    private final TagRules rules = new TagRules();
    private final boolean single;
    private int articles;
    private int matched;
    private int refused;

    public RuleTrial(List<TagRule> tried) {
        tried.forEach(rules::put);
        this.single = tried.size() == 1;
    }

    public int refused() {
        return refused;
    }

    private List<FoundTag> found(EnrichedArticle enriched, Reading reading) {
        var tags = rules.find(new ReadArticle(reading, enriched.speakers()));
        articles++;
        matched += tags.isEmpty() ? 0 : 1;
        return tags;
    }

    /** What matched of one page, each with the first sentences that show it. */
    public String text(PreviewRow row, Terminal terminal) {
        var enriched = row.enriched();
        if (enriched == null) {
            refused++;
            var error = row.error();
            return terminal.bad("refused") + "   " + Terminal.clean(row.input())
                    + (error == null ? "" : "\n    " + Terminal.clean(error.code() + ": " + error.message()));
        }
        var reading = Reading.of(enriched.article());
        var tags = found(enriched, reading);
        var text = new StringBuilder(tags.isEmpty() ? terminal.dim("no match  ") : terminal.good("matches   "))
                .append(Terminal.clean(row.input()))
                .append("  ")
                .append(Terminal.cut(enriched.article().headline(), Math.max(20, terminal.width() / 2)));
        for (var tag : tags) {
            if (!single) {
                text.append("\n  ")
                        .append(Objects.requireNonNullElse(tag.ref(), ""))
                        .append("  ")
                        .append(terminal.bold(Terminal.clean(tag.label())));
            }
            if (tag.evidence().isEmpty()) {
                text.append("\n    outside its text");
            }
            reading.sentences().stream()
                    .filter(sentence -> tag.evidence().stream().anyMatch(span -> isIn(sentence, span)))
                    .limit(SENTENCES)
                    .forEach(sentence -> text.append('\n')
                            .append(marked(sentence, tag.evidence(), reading).print(terminal, "    ", "    ")));
        }
        return text.toString();
    }

    private static boolean isIn(Sentence sentence, Span span) {
        return sentence.span().contains(span);
    }

    private static MarkedText marked(Sentence sentence, List<Span> evidence, Reading reading) {
        var codePoints = reading.codePoints();
        var marked = new MarkedText();
        int at = sentence.span().start();
        for (var span : evidence) {
            if (isIn(sentence, span) && span.start() >= at) {
                if (span.start() > at) {
                    marked.add(codePoints.at(new Span(at, span.start())), Role.PLAIN);
                }
                marked.add(codePoints.at(span), Role.QUOTE);
                at = span.end();
            }
        }
        return at < sentence.span().end()
                ? marked.add(codePoints.at(new Span(at, sentence.span().end())), Role.PLAIN)
                : marked;
    }

    public String json(PreviewRow row) {
        var line = new LinkedHashMap<String, Object>();
        line.put("input", row.input());
        var enriched = row.enriched();
        if (enriched == null) {
            refused++;
            line.put("error", Objects.requireNonNull(row.error()));
        } else {
            var tags = found(enriched, Reading.of(enriched.article()));
            line.put("matches", !tags.isEmpty());
            line.put("tags", tags.stream().map(Match::of).toList());
        }
        return Terminal.cleanJson(Json.text(line));
    }

    /** A tag as a line of JSON has it. */
    private record Match(String label, @Nullable String ref, List<Span> evidence) {
        static Match of(FoundTag tag) {
            return new Match(tag.label(), tag.ref(), tag.evidence());
        }
    }

    public String summary() {
        return matched + " of " + articles + (articles == 1 ? " article matches" : " articles match");
    }

    @Override
    public void close() {
        rules.close();
    }
}
