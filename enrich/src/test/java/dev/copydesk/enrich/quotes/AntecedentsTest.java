package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AntecedentsTest {
    @Test
    void aPronounGoesToTheLastSpeaker() {
        assertThat(Said.speakers("“We are late,” Ada Byron said.\n\n“It cannot be helped,” she said."))
                .containsExactly("Ada Byron", "Ada Byron");
    }

    @Test
    void aPronounsGenderDecides() {
        assertThat(Said.speakers("Ada Byron met Karl Marten at the mill. “We are late,” he said."))
                .containsExactly("Karl Marten");
    }

    @Test
    void aTitleTellsTheGender() {
        assertThat(Said.speakers("Mrs. Quill met Mr. Sand at the mill. “We are late,” she said."))
                .containsExactly("Quill");
    }

    @Test
    void aSubjectCountsMoreThanAnObject() {
        assertThat(Said.speakers("Karl Marten met with Otto Sand at the mill. “We are late,” he said."))
                .containsExactly("Karl Marten");
    }

    @Test
    void aFamilyNameGoesToTheFullestName() {
        assertThat(Said.speakers("Ada Byron opened the mill. “We are late,” Byron said."))
                .containsExactly("Ada Byron");
    }

    @Test
    void whoeverIsNamedInsideAQuotationDoesNotSpeak() {
        assertThat(Said.speakers("Karl Marten was angry. “Otto Sand is late,” he said."))
                .containsExactly("Karl Marten");
    }

    @Test
    void pronounsTeachTheGenderOfAnUnknownName() {
        assertThat(Said.speakers("Xylo Quandt opened the mill. She wore red. “We are late,” she said."))
                .containsExactly("Xylo Quandt");
    }

    @Test
    void whoSpokeSomeSentencesAgoGivesWayToWhomTheTextIsAboutNow() {
        var text = "“The wheel turns,” spokesman Otto Sand said on Monday.\n\n"
                + "Karl Marten, 49, a miller from Ghent, was at the gate. He came with his sons. "
                + "“Is anybody listening?” he said.";
        assertThat(Said.speakers(text)).containsExactly("Otto Sand", "Karl Marten");
    }

    @Test
    void aThingThatSpeaksIsTheBodyOrDocumentThatSpokeLast() {
        assertThat(Said.speakers("“We regret it,” Northmill Holdings said. It added: “Customers come first.”"))
                .containsExactly("Northmill Holdings", "Northmill Holdings");
        assertThat(Said.speakers("The report said the mill was “unsafe.” “The wheel may break,” it added."))
                .containsExactly("The report", "The report");
    }

    @Test
    void severalWhoSpeakAreTheGroupThatSpokeLast() {
        assertThat(Said.speakers("“We are angry,” residents said. “Nobody asked us,” they added."))
                .containsExactly("residents", "residents");
    }

    @Test
    void onePersonIsNotSeveral() {
        assertThat(Said.speakers("“I am angry,” Ada Byron said. “Nobody asked us,” they added."))
                .containsExactly("Ada Byron", "(pronoun-unresolved)");
    }
}
