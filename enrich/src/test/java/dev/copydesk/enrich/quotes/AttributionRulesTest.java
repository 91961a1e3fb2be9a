package dev.copydesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttributionRulesTest {
    private static void assertSaid(String text, String rule, String speaker) {
        assertThat(Said.rules(text)).containsExactly(rule);
        assertThat(Said.speakers(text)).containsExactly(speaker);
    }

    @Nested
    class QuoteSubjectVerb {
        @Test
        void findsANameBeforeTheVerb() {
            assertSaid("“We are late,” Ada Byron said.", "quote-subject-verb", "Ada Byron");
        }

        @Test
        void skipsAnApposition() {
            assertSaid("“We are late,” Ada Byron, the owner of the mill, said.", "quote-subject-verb", "Ada Byron");
        }

        @Test
        void skipsAuxiliariesAndAdverbs() {
            assertSaid("“We are late,” Ada Byron has repeatedly said.", "quote-subject-verb", "Ada Byron");
        }

        @Test
        void takesTheSpeakerAndNotTheOneSpokenTo() {
            assertSaid("“We are late,” Ada Byron told Karl Marten.", "quote-subject-verb", "Ada Byron");
        }

        @Test
        void readsBehindAQuestionMark() {
            assertSaid("“Are we late?” Ada Byron asked.", "quote-subject-verb", "Ada Byron");
        }

        @Test
        void namesAnUnnamedSourceAsTheTextDoes() {
            assertSaid(
                    "“We are late,” a spokesman for the mill said.", "quote-subject-verb", "a spokesman for the mill");
        }

        @Test
        void takesTheNameBehindARole() {
            assertSaid("“We are late,” mill manager Ada Byron said.", "quote-subject-verb", "Ada Byron");
        }
    }

    @Nested
    class QuoteVerbSubject {
        @Test
        void findsANameBehindTheVerb() {
            assertSaid("“We are late,” said Ada Byron.", "quote-verb-subject", "Ada Byron");
        }

        @Test
        void findsADocument() {
            assertSaid("“The mill is closed,” reads the notice.", "quote-verb-subject", "the notice");
        }

        @Test
        void leavesTheTitleOffTheName() {
            assertSaid("“We are late,” said Sen. Ada Byron, who owns a mill.", "quote-verb-subject", "Ada Byron");
        }
    }

    @Nested
    class SubjectVerbQuote {
        @Test
        void findsANameBeforeAComma() {
            assertSaid("Ada Byron said, “We are late.”", "subject-verb-quote", "Ada Byron");
        }

        @Test
        void takesTheSpeakerAndNotTheOneSpokenTo() {
            assertSaid("Ada Byron told Karl Marten, “We are late.”", "subject-verb-quote", "Ada Byron");
        }

        @Test
        void skipsARelativeClause() {
            assertSaid("Ada Byron, who owns the mill, said: “We are late.”", "subject-verb-quote", "Ada Byron");
        }

        @Test
        void skipsAFrontedAdverbial() {
            assertSaid("At the mill on Monday, Ada Byron said, “We are late.”", "subject-verb-quote", "Ada Byron");
        }

        @Test
        void findsTheSubjectOfTwoVerbs() {
            assertSaid("Ada Byron smiled and said, “We are late.”", "subject-verb-quote", "Ada Byron");
        }

        @Test
        void findsTheSubjectOfAGerund() {
            assertSaid("Ada Byron left the mill, saying, “We are late.”", "subject-verb-quote", "Ada Byron");
        }

        @Test
        void readsAFrontedClauseBetweenVerbAndQuotation() {
            assertSaid(
                    "Ada Byron continued, as the mill burned, “We are late and cannot help it.”",
                    "subject-verb-quote",
                    "Ada Byron");
        }

        @Test
        void takesNoNounForAVerb() {
            assertThat(Said.speakers("Ada Byron had a message: “We are late.”")).containsExactly("Ada Byron");
        }
    }

    @Nested
    class Sources {
        @Test
        void standBehindTheQuotation() {
            assertSaid("The mill is “beyond repair,” according to Ada Byron.", "quote-according-to", "Ada Byron");
        }

        @Test
        void standBeforeTheQuotation() {
            assertSaid("According to Ada Byron, “the mill is beyond repair.”", "according-to-quote", "Ada Byron");
        }
    }

    @Nested
    class Colons {
        @Test
        void attributeWithoutACueVerb() {
            assertSaid("Ada Byron was in no doubt: “We are late.”", "subject-colon-quote", "Ada Byron");
        }

        @Test
        void followALabel() {
            assertSaid("Ada Byron, mill owner: “We are late.”", "label-quote", "Ada Byron");
        }
    }

    @Nested
    class Paraphrases {
        @Test
        void encloseMarkedWords() {
            assertSaid("Ada Byron said that the mill was “beyond repair” now.", "enclosing-clause", "Ada Byron");
        }

        @Test
        void areNamedAtTheirEnd() {
            assertSaid("The mill is “beyond repair” since the flood, Ada Byron said.", "trailing-clause", "Ada Byron");
        }

        @Test
        void areNamedAtTheirEndVerbFirst() {
            assertSaid("The mill is “beyond repair” since the flood, said Ada Byron.", "trailing-clause", "Ada Byron");
        }
    }

    @Test
    void aDashAndANameCreditAQuotation() {
        assertSaid("“We are late and cannot help it.” — Ada Byron", "quote-credit", "Ada Byron");
    }

    @Test
    void aNameAndAnOfficeBelowAQuotationCreditIt() {
        assertSaid(
                "“We are late and cannot help it”.\n\nAda Byron, owner of the mill\n\nThe mill is closed.",
                "credit-below",
                "Ada Byron");
    }

    @Test
    void theSentenceBeforeNamesTheSpeakerOfAQuotationThatStandsAlone() {
        assertSaid("Ada Byron rejected the idea. “We are late and cannot help it.”", "sentence-before", "Ada Byron");
    }

    @Test
    void aQuotationInAParagraphOfItsOwnIsTheLastSpeakers() {
        var text = "“We are late,” Ada Byron said.\n\n“We cannot help it at all.”";

        assertThat(Said.rules(text)).containsExactly("quote-subject-verb", "same-speaker");
        assertThat(Said.speakers(text)).containsExactly("Ada Byron", "Ada Byron");
    }

    @Test
    void nobodyIsMadeUp() {
        assertThat(Said.speakers("“We are late and we cannot help it.”")).containsExactly("(no-cue)");
    }

    @Test
    void aPronounThatNobodyFitsIsSaidToBeUnresolved() {
        assertThat(Said.speakers("“We are late,” she said.")).containsExactly("(pronoun-unresolved)");
    }
}
