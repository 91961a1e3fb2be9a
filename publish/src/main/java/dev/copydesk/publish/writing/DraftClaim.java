package dev.copydesk.publish.writing;

import dev.copydesk.publish.digest.SourceSentence;
import dev.copydesk.publish.writing.CheckedText.Kind;
import dev.copydesk.publish.writing.CheckedText.Token;
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
record DraftClaim(
        String what,
        AnswerPassage passage,
        CheckedText prose,
        WritingLanguage language,
        List<CheckedText> sentences,
        SourceVocabulary own,
        SourceVocabulary article,
        SourceVocabulary speakers) {
    DraftClaim {
        sentences = List.copyOf(sentences);
    }

    static DraftClaim of(String what, AnswerPassage passage, PromptSource source, Background background) {
        var cited = passage.sources().stream()
                .flatMap(number -> source.sentence(number).stream())
                .toList();
        var sentences = cited.stream().map(s -> CheckedText.of(s.text())).toList();
        var own = new ArrayList<>(sentences);
        own.add(background.headline());
        cited.forEach(sentence -> own.addAll(quoted(source, sentence)));
        return new DraftClaim(
                what,
                passage,
                CheckedText.of(passage.text()),
                background.language(),
                sentences,
                new SourceVocabulary(background.language(), own),
                background.article(),
                background.speakers());
    }

    /** What is the same for all claims on an article. */
    record Background(
            WritingLanguage language, CheckedText headline, SourceVocabulary article, SourceVocabulary speakers) {
        static Background of(PromptSource source) {
            var article = source.article().article();
            var shown = new ArrayList<CheckedText>();
            source.sentences().forEach(s -> shown.add(CheckedText.of(s.text())));
            var language = WritingLanguage.of(article.language());
            var headline = CheckedText.of(article.headline());
            shown.add(headline);
            var names = source.article().speakers().stream()
                    .map(speaker -> CheckedText.of(speaker.name()))
                    .toList();
            return new Background(
                    language, headline, new SourceVocabulary(language, shown), new SourceVocabulary(language, names));
        }
    }

    private static List<CheckedText> quoted(PromptSource source, SourceSentence sentence) {
        return source.quotesIn(sentence).stream()
                .flatMap(quote -> quote.certainSpeaker() == null
                        ? Stream.empty()
                        : Stream.of(CheckedText.of(quote.certainSpeaker().name())))
                .toList();
    }

    /** Words that say something. */
    List<Token> contentWords() {
        return prose.tokens().stream()
                .filter(t -> t.kind() == Kind.WORD && !language.functionWords().contains(t.folded()))
                .toList();
    }

    AnswerFault fault(DraftRefusal refusal, String detail) {
        return new AnswerFault(refusal, what + ": " + detail);
    }
}
