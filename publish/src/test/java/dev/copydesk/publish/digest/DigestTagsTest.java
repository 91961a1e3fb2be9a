package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Span;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTagsTest {
    private static Tag tag(String label, TagScheme scheme, double confidence) {
        return new Tag(label, label, scheme, confidence, List.of(), List.of(), null);
    }

    @Test
    void aDigestHasTenTagsAtMost() {
        var many = IntStream.range(0, 20)
                .mapToObj(i -> tag("tag" + i, TagScheme.ENTITY, 0.9))
                .toList();

        assertThat(DigestTags.of(many)).hasSize(10).isEqualTo(many.subList(0, 10));
    }

    @Test
    void whatAnEditorWouldHardlySetIsLeftOut() {
        assertThat(DigestTags.of(List.of(tag("ferry", TagScheme.ENTITY, 0.6), tag("quay", TagScheme.KEYPHRASE, 0.1))))
                .extracting(Tag::label)
                .containsExactly("ferry");
    }

    @Test
    void noTagStandsWithinAnother() {
        var wide = tag("Norsund harbour", TagScheme.ENTITY, 0.8);

        assertThat(DigestTags.of(
                        List.of(wide, tag("harbour", TagScheme.KEYPHRASE, 0.5), tag("Wend", TagScheme.ENTITY, 0.4))))
                .extracting(Tag::label)
                .containsExactly("Norsund harbour", "Wend");
    }

    @Test
    void aTermThatStandsTwiceAsOftenAsAPhraseThatHoldsItIsTheTag() {
        var longer = at(tag("open grain market", TagScheme.KEYPHRASE, 0.8), 0, 40);
        var term = at(tag("grain market", TagScheme.KEYPHRASE, 0.5), 5, 45, 80, 120);

        assertThat(DigestTags.of(List.of(longer, term))).extracting(Tag::label).containsExactly("grain market");
    }

    @Test
    void whatStandsOnlyWithinALongerPhraseIsNoTag() {
        var longer = at(tag("open grain market", TagScheme.KEYPHRASE, 0.5), 0, 40);
        var piece = at(tag("grain market", TagScheme.KEYPHRASE, 0.8), 5, 45);

        assertThat(DigestTags.of(List.of(piece, longer))).extracting(Tag::label).containsExactly("open grain market");
    }

    private static Tag at(Tag tag, int... starts) {
        var places = IntStream.of(starts)
                .mapToObj(start -> new Span(start, start + tag.label().length()))
                .toList();
        return new Tag(tag.id(), tag.label(), tag.scheme(), tag.confidence(), places, List.of(), null);
    }

    @Test
    void ofPhrasesThatShareAWordTheSurestIsEnough() {
        assertThat(DigestTags.of(List.of(
                        tag("grain price", TagScheme.KEYPHRASE, 0.8), tag("grain market", TagScheme.KEYPHRASE, 0.5))))
                .extracting(Tag::label)
                .containsExactly("grain price");
    }

    @Test
    void whatTheNewsroomChoseStays() {
        assertThat(DigestTags.of(List.of(tag("harbour", TagScheme.LEARNED, 0.1))))
                .hasSize(1);
    }
}
