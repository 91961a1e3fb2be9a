package dev.copydesk.events.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageNameTest {
    private static final Topics TOPICS = Topics.of(TopicSettings.DEFAULTS);

    @ParameterizedTest
    @EnumSource
    void everyInputIsInTheCatalogue(StageName stage) {
        assertThat(TOPICS.all()).contains(stage.input(TOPICS));
    }

    @ParameterizedTest
    @EnumSource
    void everyOutputIsInTheCatalogue(StageName stage) {
        assertThat(stage.outputs(TOPICS)).isNotEmpty();
        assertThat(TOPICS.all()).containsAll(stage.outputs(TOPICS));
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicOfDeadLettersIsInTheCatalogue(StageName stage) {
        assertThat(TOPICS.all()).containsAll(stage.deadLetters(TOPICS).stream().toList());
    }

    @ParameterizedTest
    @EnumSource
    void deadLettersLieInATopicNamedAfterTheirStage(StageName stage) {
        assertThat(stage.deadLetters(TOPICS).map(Topic::dataset))
                .isEqualTo(stage.hasDeadLetters() ? Optional.of(stage.code() + ".dlq") : Optional.empty());
    }

    @Test
    void everyTopicOfDeadLettersIsOfAStage() {
        assertThat(TOPICS.all().stream().filter(topic -> topic.dataset().endsWith(".dlq")))
                .allMatch(topic -> StageName.ofDeadLetters(topic.dataset()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aStageIsFoundByItsCode(StageName stage) {
        assertThat(StageName.of(stage.code())).contains(stage);
    }

    @Test
    void whatIsNoStageIsNone() {
        assertThat(StageName.of("FETCH")).isEmpty();
        assertThat(StageName.ofDeadLetters("write.dlq")).isEmpty();
    }

    @Test
    void aPageGoesFromStageToStage() {
        for (var stages : List.of(
                List.of(StageName.FETCH, StageName.EXTRACT),
                List.of(StageName.EXTRACT, StageName.ENRICH),
                List.of(StageName.ENRICH, StageName.PUBLISH))) {
            assertThat(stages.get(0).outputs(TOPICS).get(0))
                    .isEqualTo(stages.get(1).input(TOPICS));
        }
    }
}
