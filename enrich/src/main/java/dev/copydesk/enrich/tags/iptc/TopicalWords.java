package dev.copydesk.enrich.tags.iptc;

/** Tells the words that say what an article is about from those that any article has: they show a subject of Media Topics. */
public final class TopicalWords {
    private TopicalWords() {}

    /** @param language ISO 639; of one without a list no words are topical */
    public static boolean in(String label, String language) {
        return !TopicShowing.in(TopicWords.of(label), TopicCues.of(language)).isEmpty();
    }
}
