package dev.copydesk.ingest.extract.access;

import dev.copydesk.events.AccessKind;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.ingest.extract.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the text of a page ends, and how much of the article it is.
 *
 * @param words how many it has, {@code all} how many the page's data give the article
 * @param brokenOff whether its last paragraph ends within a sentence
 * @param notice who may read on, by a notice at its end
 * @param saysRest whether the page says outright that more of the article follows
 */
record ShownText(int words, Optional<Integer> all, boolean brokenOff, Optional<AccessKind> notice, boolean saysRest) {
    /** A notice may stand among the body's last blocks. */
    static final int LAST_BLOCKS = 2;

    /** Less is a teaser where a notice ends it. */
    private static final int TEASER_WORDS = 200;

    private static final double WHOLE = 0.8;
    private static final double PART = 0.6;
    private static final String ENDINGS = ".!?…。！？”\"»“’')]:;*";

    static ShownText of(ArticleBody body, Optional<Integer> all, AccessWords words) {
        var ends = last(body);
        var around = Stream.concat(ends.stream(), body.after().stream()).toList();
        var notice = new PaywallMarks(body, words)
                .kind()
                .or(() -> around.stream()
                        .map(words::cue)
                        .flatMap(Optional::stream)
                        .findFirst());
        return new ShownText(
                new Words(body.text()).list().size(),
                all,
                isBrokenOff(ends),
                notice,
                around.stream().anyMatch(words::saysRest));
    }

    private static List<String> last(ArticleBody body) {
        var blocks = body.blocks();
        var text = body.text();
        int from = blocks.isEmpty()
                ? 0
                : blocks.get(Math.max(0, blocks.size() - LAST_BLOCKS)).start();
        return List.of(text.substring(text.offsetByCodePoints(0, from)).split("\n\n", -1));
    }

    private static boolean isBrokenOff(List<String> ends) {
        var last = ends.get(ends.size() - 1).strip();
        return last.endsWith("…")
                || last.endsWith("...")
                || (!last.isEmpty() && ENDINGS.indexOf(last.charAt(last.length() - 1)) < 0);
    }

    /** Whether it has about as many words as the page's data give the article. */
    boolean isWhole() {
        return all.isPresent() && all.get() >= TEASER_WORDS && words >= WHOLE * all.get();
    }

    /** Whether something is missing by its look: it is no longer than a teaser, breaks off, or has far fewer words than it should. */
    boolean looksCut() {
        return words < TEASER_WORDS || brokenOff || (all.isPresent() && words < PART * all.get());
    }
}
