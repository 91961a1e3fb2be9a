package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Post;
import dev.copydesk.language.LiveWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a page is a live one: it has posts, and calls itself live in its headline, address or data, or its posts are told by
 * their times of day, or have headlines and are of a day or two. A page of other posts is an archive or a discussion.
 */
public final class LivePages {
    private static final int FEWEST_POSTS = 3;
    private static final int MOST_DAYS = 1;

    private LivePages() {}

    public static boolean isLive(Article article) {
        return article.posts().size() >= FEWEST_POSTS
                && (LiveWords.areIn(article.headline())
                        || LiveWords.areIn(article.canonicalUrl().replaceAll("[-/_.]+", " "))
                        || Set.of("json-ld", "text")
                                .contains(article.provenance().getOrDefault("posts", ""))
                        || areReports(article));
    }

    private static boolean areReports(Article article) {
        var days = article.posts().stream()
                .map(Post::publishedAt)
                .filter(Objects::nonNull)
                .map(NewsDate::dayInUtc)
                .sorted()
                .toList();
        long headed = article.posts().stream().filter(p -> p.headline() != null).count();
        return days.size() == article.posts().size()
                && days(days.get(0), days.get(days.size() - 1)) <= MOST_DAYS
                && headed * 2 >= article.posts().size();
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
