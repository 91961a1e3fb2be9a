package dev.copydesk.publish.take;

import java.util.Optional;

/**
 * A sentence that a take may say.
 *
 * @param weight how telling it is, to 100; of several remarks those with the most are said
 * @param sentence its name in the phrases of each language
 */
record Remark(int weight, String sentence) {
    static Optional<Remark> of(int weight, String sentence) {
        return Optional.of(new Remark(weight, sentence));
    }
}
