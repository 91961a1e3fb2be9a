package dev.copydesk.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxParserTest {
    @ParameterizedTest
    @CsvSource({
        "en, The owner of the mill sold the boat., owner, sold",
        "en, She has never seen the river., she, seen",
        "de, Die Besitzerin der Mühle verkaufte das Boot., besitzerin, verkaufte",
        "de, Am Montag verkaufte die Besitzerin das Boot., besitzerin, verkaufte",
        "fr, La propriétaire du moulin a vendu le bateau., propriétaire, vendu",
        "es, La dueña vendió el barco., dueña, vendió",
    })
    void findsTheSubjectOfAVerb(String language, String text, String subject, String verb) {
        var tokens = tokens(language, text);

        assertThat(subject(tokens, tree(language, tokens), verb)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Q, said the owner of the mill.', owner, said",
        "en, 'The owner of the mill said: Q', owner, said",
        "en, 'Q, Ada Byron said on Monday.', ada, said",
        "de, 'Q, sagte die Besitzerin der Mühle.', besitzerin, sagte",
        "fr, 'Q, affirme la propriétaire du moulin.', propriétaire, affirme",
        "es, 'Q, dijo la dueña del molino.', dueña, dijo",
    })
    void findsWhoSaysAQuotation(String language, String text, String subject, String verb) {
        var tokens = new ArrayList<Token>();
        for (var token : tokens(language, text)) {
            tokens.add(token.text().equals("Q") ? SyntaxParser.quotation(token.from(), token.to()) : token);
        }

        assertThat(subject(tokens, tree(language, tokens), verb)).isEqualTo(subject);
    }

    @Property(tries = 300)
    void makesATreeOfAnyText(@ForAll @StringLength(max = 60) String text) {
        isTree(tokens("en", text), "en");
    }

    @Property(tries = 300)
    void makesATreeOfAnyWords(@ForAll List<@StringLength(min = 1, max = 5) String> words) {
        isTree(tokens("de", String.join(" ", words)), "de");
    }

    private static void isTree(List<Token> tokens, String language) {
        var tree = tree(language, tokens);

        assertThat(tree.size()).isEqualTo(tokens.size());
        int roots = 0;
        for (int i = 0; i < tree.size(); i++) {
            roots += tree.head(i) == SyntaxTree.NONE ? 1 : 0;
            assertThat(tree.isWithin(i, tree.root())).isTrue();
        }
        assertThat(roots).isEqualTo(tokens.isEmpty() ? 0 : 1);
    }

    @Test
    void readsTheSameSentenceTheSameWay() {
        var tokens = tokens(
                "en", "When the mayor left, the miller, who had waited for an hour, said that nothing was lost.");

        assertThat(tree("en", tokens).text(null)).isEqualTo(tree("en", tokens).text(null));
    }

    @Test
    void knowsNoLanguageWithoutAModel() {
        assertThat(SyntaxParser.forLanguage("tlh")).isNull();
    }

    private static List<Token> tokens(String language, String text) {
        return Tokenizer.tokens(text, Lexicon.of(language));
    }

    private static SyntaxTree tree(String language, List<Token> tokens) {
        return Objects.requireNonNull(SyntaxParser.forLanguage(language)).parse(tokens);
    }

    private static String subject(List<Token> tokens, SyntaxTree tree, String verb) {
        int at = 0;
        while (!tokens.get(at).is(verb)) {
            at++;
        }
        int subject = tree.dependent(at, Relation.NSUBJ);
        return subject == SyntaxTree.NONE ? "" : tokens.get(subject).key();
    }
}
