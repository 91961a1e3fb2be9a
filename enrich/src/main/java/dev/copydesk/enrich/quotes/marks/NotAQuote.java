package dev.copydesk.enrich.quotes.marks;

import dev.copydesk.events.Span;

/** Words that a mark parts from the narrator's and that are no quotation all the same. */
public record NotAQuote(String text, Span span, Reason reason) {
    public enum Reason {
        TITLE("a title: every longer word begins with a capital, and no sentence ends here"),
        NAME("a name: a capitalised word or two within a sentence of the narrator's"),
        TERM("a term: an article or possessive before it makes a thing of it"),
        CROSSHEAD("a line that repeats words of the text: in single marks, where speech stands in double ones"),
        LABEL("a label: the word before it introduces a name or a term"),
        FEW_WORDS("a few words that nobody is said to have said: a nickname, a term or words used with a distance"),
        NO_SPEECH("reads like no sentence of someone's, and nobody is said to have said it"),
        NO_WORDS("no word stands between the marks"),
        INCHES("inches or seconds: a straight mark right behind a number"),
        UNCLOSED("a mark that nothing closes");

        private final String says;

        Reason(String says) {
            this.says = says;
        }

        /** The reason in words. */
        public String says() {
            return says;
        }
    }
}
