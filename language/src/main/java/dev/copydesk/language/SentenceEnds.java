package dev.copydesk.language;

/** The characters that end a sentence, in every script. */
public final class SentenceEnds {
    private static final String STOPS = ".…。．｡।॥۔։።။។";
    private static final String QUESTIONS = "?？؟⸮፧";
    private static final String EXCLAMATIONS = "!！";

    private SentenceEnds() {}

    public static boolean isEnd(int c) {
        return STOPS.indexOf(c) >= 0 || isExclamation(c) || isQuestion(c);
    }

    public static boolean isQuestion(int c) {
        return QUESTIONS.indexOf(c) >= 0;
    }

    public static boolean isExclamation(int c) {
        return EXCLAMATIONS.indexOf(c) >= 0;
    }
}
