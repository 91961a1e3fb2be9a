package dev.copydesk.publish.writing;

import dev.copydesk.publish.digest.SourceSentence;
import dev.copydesk.publish.writing.Prose.Kind;
import dev.copydesk.publish.writing.Prose.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A passage beside what it may say: its own sentences bear its numbers, dates and names, the whole article its words.
 *
 * @param what the passage for a person: {@code the signal}, {@code point 3}
 * @param sentences those that it names
 * @param own the words of these sentences, of the headline, and the names of those who are quoted in them
 * @param article the words of all that was shown
 */
record Claim(
        String what,
        Passage passage,
        Prose prose,
        Language language,
        List<Prose> sentences,
        Vocabulary own,
        Vocabulary article,
        Vocabulary speakers) {
    Claim {
        sentences = List.copyOf(sentences);
    }

    static Claim of(String what, Passage passage, Source source, Background background) {
        var cited = passage.sources().stream()
                .flatMap(number -> source.sentence(number).stream())
                .toList();
        var sentences = cited.stream().map(s -> Prose.of(s.text())).toList();
        var own = new ArrayList<>(sentences);
        own.add(background.headline());
        cited.forEach(sentence -> own.addAll(quoted(source, sentence)));
        return new Claim(
                what,
                passage,
                Prose.of(passage.text()),
                background.language(),
                sentences,
                new Vocabulary(background.language(), own),
                background.article(),
                background.speakers());
    }

    /** What is the same for all claims on an article. */
    record Background(Language language, Prose headline, Vocabulary article, Vocabulary speakers) {
        static Background of(Source source) {
            var article = source.article().article();
            var shown = new ArrayList<Prose>();
            source.sentences().forEach(s -> shown.add(Prose.of(s.text())));
            var language = Language.of(article.language());
            var headline = Prose.of(article.headline());
            shown.add(headline);
            var names = source.article().speakers().stream()
                    .map(speaker -> Prose.of(speaker.name()))
                    .toList();
            return new Background(language, headline, new Vocabulary(language, shown), new Vocabulary(language, names));
        }
    }

    private static List<Prose> quoted(Source source, SourceSentence sentence) {
        return source.quotesIn(sentence).stream()
                .flatMap(quote -> quote.speaker() == null
                        ? Stream.empty()
                        : Stream.of(Prose.of(quote.speaker().name())))
                .toList();
    }

    /** Words that say something. */
    List<Token> contentWords() {
        return prose.tokens().stream()
                .filter(t -> t.kind() == Kind.WORD && !language.functionWords().contains(t.folded()))
                .toList();
    }

    Fault fault(Refusal refusal, String detail) {
        return new Fault(refusal, what + ": " + detail);
    }
}
