package dev.copydesk.publish.writing;

import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Draft;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A model's answer → the draft: read, checked, its quotes set in from the source. */
public final class DraftMaker {
    private DraftMaker() {}

    /** The draft that an answer makes, or that says why it makes none. */
    public static Draft of(PromptSource source, String model, String content) {
        var read = AnswerReader.read(content);
        var answer = read.answer();
        if (answer == null) {
            return refused(model, read.fault() == null ? new AnswerFault(DraftRefusal.NOT_JSON, "") : read.fault());
        }
        return FaithfulnessCheck.fault(source, answer)
                .map(fault -> refused(model, fault))
                .orElseGet(() -> accepted(source, model, answer));
    }

    public static Draft refused(String model, AnswerFault fault) {
        return Draft.refused(model, fault.refusal().code(), fault.detail());
    }

    private static Draft accepted(PromptSource source, String model, ModelAnswer answer) {
        var points = answer.points().stream().map(p -> statement(source, p)).toList();
        return new Draft(model, statement(source, answer.signal()), points, null, cut(source));
    }

    private static @Nullable String cut(PromptSource source) {
        return source.cut()
                ? "the model was shown the first " + source.sentences().size() + " of " + source.total() + " sentences"
                : null;
    }

    private static Statement statement(PromptSource source, AnswerPassage passage) {
        var evidence = new TreeSet<Span>();
        passage.sources().forEach(n -> source.sentence(n).ifPresent(s -> evidence.add(s.span())));
        var text = passage.text().replaceAll("\\s+", " ");
        var quote = passage.quote() == null ? null : source.quotes().get(passage.quote());
        if (quote == null) {
            return new Statement(text, List.copyOf(evidence));
        }
        evidence.addAll(quote.spans());
        return new Statement(text + ' ' + spoken(source, quote), List.copyOf(evidence), List.of(quote.id()));
    }

    /** The words of the source between marks, an ellipsis where the narrator's stand between them, and who said them. */
    private static String spoken(PromptSource source, Quote quote) {
        var text = new CodePoints(source.article().article().text());
        var words = quote.spans().stream().map(text::at).collect(Collectors.joining(" … "));
        var marked = WritingLanguage.of(source.article().article().language()).quoted(words);
        return quote.certainSpeaker() == null
                ? marked
                : marked + " — " + quote.certainSpeaker().name();
    }
}
