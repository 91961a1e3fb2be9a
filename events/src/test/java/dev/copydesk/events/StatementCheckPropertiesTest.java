package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementCheckPropertiesTest {
    private static final String ADDED = "🌊 Zed";

    /** Words of an article, each kept or not, with something added before it or not. */
    private record Word(String text, boolean kept, boolean edited) {}

    /** A statement made of an article's words, and the article. */
    private record Made(Statement statement, String article) {}

    @Provide
    Arbitrary<List<Word>> words() {
        var texts = Arbitraries.of("Ada", "the", "mill", "wöhlt", "1.8", "“late”", "水", "🌊", "said,", "Ada’s");
        return Combinators.combine(texts, Arbitraries.of(true, false), Arbitraries.of(true, false, false))
                .as(Word::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .filter(words -> words.stream().anyMatch(Word::kept));
    }

    private static Made made(List<Word> words, boolean marked) {
        var article = new StringBuilder();
        var text = new StringBuilder();
        var evidence = new ArrayList<Span>();
        var edits = new ArrayList<Edit>();
        for (var word : words) {
            int from = length(article);
            article.append(word.text());
            if (word.kept()) {
                evidence.add(new Span(from, length(article)));
                if (word.edited()) {
                    int at = length(text);
                    text.append(ADDED);
                    edits.add(Edit.added(at, length(text), EditKind.NAME));
                    text.append(' ');
                }
                text.append(word.text()).append(' ');
            }
            article.append(" \n");
        }
        return new Made(
                new Statement(text.toString(), evidence, List.of(), marked ? edits : List.of()), article.toString());
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Property
    void aStatementOfTheEvidenceAndMarkedWordsHasNoFault(@ForAll("words") List<Word> words) {
        var made = made(words, true);

        assertThat(StatementCheck.faults(made.statement(), made.article())).isEmpty();
    }

    @Property
    void everyWordThatIsNotMarkedIsAFault(@ForAll("words") List<Word> words) {
        var made = made(words, false);
        long added = words.stream().filter(word -> word.kept() && word.edited()).count();

        assertThat(StatementCheck.faults(made.statement(), made.article())).hasSize((int) added);
    }
}
