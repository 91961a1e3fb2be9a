package dev.copydesk.enrich.tags.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.events.TagModel;
import dev.copydesk.events.json.Json;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TagLearnerTest {
    private static final TagLearner LEARNER = new TagLearner("wend", "en", 4);

    private static LearnedModel learned(List<TaggedText> rows) {
        return LEARNER.learn(rows).orElseThrow();
    }

    private static List<String> labels(LearnedModel learned) {
        return learned.model().labels().stream()
                .map(TagModel.LearnedLabel::label)
                .toList();
    }

    @Test
    void saysOnWhatItLearned() {
        var model = learned(Archives.ofThreeSubjects(12)).model();

        assertThat(model.rows()).isEqualTo(36);
        assertThat(model.labels())
                .extracting(TagModel.LearnedLabel::label, TagModel.LearnedLabel::examples)
                .containsExactly(tuple("Baking", 12), tuple("Roads", 12), tuple("Seafaring", 12));
    }

    @Test
    void tellsTheLabelsOfRowsThatWereLeftOut() {
        assertThat(learned(Archives.ofThreeSubjects(12)).report().heldOut().f1())
                .isGreaterThan(0.9);
    }

    @Test
    void findsNothingInLabelsThatWereDealtOutBlindly() {
        var rows = new ArrayList<TaggedText>();
        var archive = Archives.ofThreeSubjects(20);
        for (int i = 0; i < archive.size(); i++) {
            rows.add(new TaggedText(archive.get(i).title(), archive.get(i).text(), List.of("label " + i * 7 % 11 % 5)));
        }

        assertThat(learned(rows).report().heldOut().f1()).isLessThan(0.5);
    }

    @Test
    void leavesLabelsOutThatHaveTooFewExamples() {
        var rows = new ArrayList<>(Archives.ofThreeSubjects(6));
        for (int i = 0; i < 3; i++) {
            rows.add(new TaggedText("A kite " + i, "Kites over the hill.", List.of("Kites")));
        }

        var learned = learned(rows);

        assertThat(labels(learned)).doesNotContain("Kites");
        assertThat(learned.report().leftOut()).containsExactly(new LearningReport.LeftOutLabel("Kites", 3));
    }

    @Test
    void countsSpellingsOfALabelTogetherAndShowsTheMostFrequent() {
        var rows = new ArrayList<>(Archives.ofThreeSubjects(6));
        for (int i = 0; i < 5; i++) {
            rows.add(new TaggedText(
                    "Open data " + i, "A register was opened.", List.of(i < 2 ? "open-data" : "Open Data")));
        }

        assertThat(learned(rows).model().labels())
                .filteredOn(label -> label.label().equals("Open Data"))
                .singleElement()
                .satisfies(label -> assertThat(label.examples()).isEqualTo(5));
    }

    @Test
    void namesTheWordsThatSpeakForALabel() {
        assertThat(learned(Archives.ofThreeSubjects(12)).report().kept())
                .filteredOn(label -> label.label().equals("Baking"))
                .flatExtracting(LearningReport.KeptLabel::words)
                .containsAnyOf("dough", "oven", "flour", "yeast", "rye")
                .doesNotContain("the", "ferry");
    }

    @Test
    void learnsTheSameBytesOfTheSameArchive() {
        var once = Json.bytes(learned(Archives.ofThreeSubjects(12)).model());
        var again = Json.bytes(learned(Archives.ofThreeSubjects(12)).model());

        assertThat(again).isEqualTo(once);
    }

    @Test
    void hasAVersionThatChangesWithWhatWasLearned() {
        var one = ModelVersion.of(learned(Archives.ofThreeSubjects(12)).model());
        var other = ModelVersion.of(learned(Archives.ofThreeSubjects(11)).model());

        assertThat(one.toString()).matches("wend@[0-9a-f]{6}");
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void learnsNothingOfTooFewRows() {
        assertThat(LEARNER.learn(Archives.ofThreeSubjects(2))).isEmpty();
    }

    @Test
    void keepsAModelOfHundredsOfLabelsWithinItsLimit() {
        var rows = new ArrayList<TaggedText>();
        for (int i = 0; i < 1500; i++) {
            int subject = i % 300;
            var text = new StringBuilder();
            for (int word = 0; word < 40; word++) {
                text.append("w").append(subject * 31 % 997 + word * word % 53).append(word % 9 == 0 ? "\n" : " ");
            }
            rows.add(new TaggedText("On subject " + subject, text.toString(), List.of("Subject number " + subject)));
        }

        var model = learned(rows).model();

        assertThat(model.labels()).hasSize(300);
        assertThat(Json.bytes(model).length).isLessThan(TagModel.MAX_BYTES);
    }

    @Property(tries = 60)
    void learnsOfAnyRowsWithoutFailing(@ForAll("rows") List<TaggedText> rows) {
        new TagLearner("wend", "en", 2)
                .learn(rows)
                .ifPresent(learned -> assertThat(Json.read(Json.bytes(learned.model()), TagModel.class))
                        .isEqualTo(learned.model()));
    }

    @Provide
    Arbitrary<List<TaggedText>> rows() {
        var words = Arbitraries.of(
                "a", "Deck", "the tide", "\ud83d", "\ud83d\udea2", "-", "'’", "", "\n", "İ", "x".repeat(90), "é\u0301");
        var texts = words.list().ofMaxSize(12).map(list -> String.join(" ", list));
        return Combinators.combine(texts, texts, words.list().ofMaxSize(3))
                .as(TaggedText::new)
                .list()
                .ofMaxSize(30);
    }

    @Test
    void solvesRidgeRegressionAsItsDefinitionSays() {
        var ridge = new RidgeRegression(new double[][] {{2, 1}, {1, 3}}, 1);

        var coefficients = ridge.coefficients(new double[] {1, 2});

        // (K + 1)⁻¹ y of K = [[2, 1], [1, 3]]: [[4, -1], [-1, 3]] / 11 · [1, 2]
        assertThat(coefficients[0]).isCloseTo(2 / 11.0, within(1e-12));
        assertThat(coefficients[1]).isCloseTo(5 / 11.0, within(1e-12));
    }

    @Test
    void predictsOfALeftOutRowWhatTheOthersAlonePredict() {
        var ridge = new RidgeRegression(new double[][] {{2, 1}, {1, 3}}, 1);
        var coefficients = ridge.coefficients(new double[] {1, 2});

        // without the first row: (3 + 1)⁻¹ · 2, times its product with the first, 1
        assertThat(ridge.leftOut(0, 1, coefficients)).isCloseTo(0.5, within(1e-12));
    }
}
