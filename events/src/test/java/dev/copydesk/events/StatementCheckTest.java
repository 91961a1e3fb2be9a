package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementCheckTest {
    private static final String ARTICLE = "However, she  opened the mill on Tuesday. “It was late,” Ada Byron said.";
    private static final Span OPENED = spanOf("she  opened the mill on Tuesday.");

    private static Span spanOf(String part) {
        int from = ARTICLE.indexOf(part);
        return new Span(from, from + part.length());
    }

    private static List<String> faults(String text, List<Span> evidence, Edit... edits) {
        return StatementCheck.faults(new Statement(text, evidence, List.of(), List.of(edits)), ARTICLE);
    }

    @Test
    void findsNothingInTheWordsOfTheEvidence() {
        assertThat(faults("she opened the mill on Tuesday.", List.of(OPENED))).isEmpty();
    }

    @Test
    void findsAWordThatTheEvidenceDoesNotHave() {
        assertThat(faults("she opened the old mill on Tuesday.", List.of(OPENED)))
                .containsExactly("not in the evidence, or not in its order: old");
    }

    @Test
    void findsWordsInAnotherOrder() {
        assertThat(faults("the mill opened.", List.of(OPENED)))
                .containsExactly("not in the evidence, or not in its order: opened");
    }

    @Test
    void findsALetterThatIsCapitalWithoutAnEdit() {
        assertThat(faults("She opened the mill.", List.of(OPENED)))
                .containsExactly("not in the evidence, or not in its order: She");
    }

    @Test
    void passesACapitalThatIsMarked() {
        assertThat(faults("She opened the mill.", List.of(OPENED), new Edit(0, 1, EditKind.CAPITAL, "s")))
                .isEmpty();
    }

    @Test
    void findsACapitalOfAnotherLetter() {
        assertThat(faults("The opened the mill.", List.of(OPENED), new Edit(0, 1, EditKind.CAPITAL, "s")))
                .containsExactly("another letter, not another case: T for s");
    }

    @Test
    void passesANameThatIsMarked() {
        assertThat(faults(
                        "Ada Byron opened the mill on Tuesday.",
                        List.of(OPENED, spanOf("Ada Byron")),
                        new Edit(0, 9, EditKind.NAME, "she")))
                .isEmpty();
    }

    @Test
    void passesADateThatIsMarked() {
        assertThat(faults(
                        "she opened the mill on Tuesday (18 November).",
                        List.of(OPENED),
                        Edit.added(30, 44, EditKind.DATE)))
                .isEmpty();
    }

    @Test
    void findsWordsBesideAnEdit() {
        assertThat(faults(
                        "she opened the mill on Tuesday (18 November) again.",
                        List.of(OPENED),
                        Edit.added(30, 44, EditKind.DATE)))
                .containsExactly("not in the evidence, or not in its order: again");
    }

    @Test
    void findsAnEditForWordsThatTheArticleDoesNotHave() {
        assertThat(faults("Ada Byron opened the mill.", List.of(OPENED), new Edit(0, 9, EditKind.NAME, "he")))
                .containsExactly("an edit for words that the article does not have: he");
    }

    @Test
    void findsEvidenceBeyondTheArticle() {
        assertThat(faults("she", List.of(OPENED, new Span(70, 99))))
                .containsExactly("evidence beyond the article's 72 code points: 70..99");
    }
}
