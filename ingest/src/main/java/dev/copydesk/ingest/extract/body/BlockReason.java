package dev.copydesk.ingest.extract.body;

/** Why a block of a page is no part of the body. */
public enum BlockReason {
    OUTSIDE("stands outside the element that holds the body"),
    APART("in navigation, comments or a footer"),
    BOILERPLATE("in an element named as furniture"),
    HIDDEN("not shown"),
    CAPTION("a caption"),
    BYLINE("names the author or the time"),
    LINK_LIST("in a list of links to the same site"),
    CARD("beside the text, and unlike it"),
    REPEATED("said before"),
    REFRAIN("a short line that returns between paragraphs"),
    TITLE("the headline"),
    STANDFIRST("the standfirst"),
    PHRASE("a phrase of furniture"),
    CREDIT("a credit line"),
    CALL("asks the reader to do something"),
    TEASER("leads to another story"),
    NO_WORDS("no words in it"),
    BEFORE("before the text opens"),
    AFTER("after the text ends"),
    NOTES("sources, or notes on the author"),
    ABOUT_AUTHOR("about the author"),
    EMPTY_SECTION("a heading with nothing under it"),
    PULL_QUOTE("a pull quote: the text says the same");

    private final String says;

    BlockReason(String says) {
        this.says = says;
    }

    /** The reason as a person reads it. */
    public String says() {
        return says;
    }
}
