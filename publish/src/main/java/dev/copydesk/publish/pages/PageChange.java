package dev.copydesk.publish.pages;

import org.jspecify.annotations.Nullable;

/**
 * What a version of an article changes on a page.
 *
 * @param was the article's part until now; absent where it had none
 * @param entry its part from now on; absent where it leaves the page
 */
public record PageChange<E extends PageEntry>(
        String articleId, @Nullable Was was, @Nullable E entry) {
    /**
     * @param quotes how many quotes the part had
     * @param at its time, under which it is found; absent where an earlier release put it there
     */
    public record Was(int quotes, @Nullable Long at) {}
}
