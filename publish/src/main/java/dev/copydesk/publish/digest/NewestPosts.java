package dev.copydesk.publish.digest;

import dev.copydesk.events.Post;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.language.ClockOpening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The newest posts of a live page, each by its headline or its first sentence. */
final class NewestPosts {
    private static final int MOST = 6;
    private static final int LONGEST = 60;

    private NewestPosts() {}

    static List<Statement> newest(DigestBody body) {
        var posts = body.article().article().posts();
        boolean dated = posts.stream().noneMatch(p -> p.publishedAt() == null);
        Stream<Post> newest = dated ? posts.stream().sorted(byTime().reversed()) : inPageOrder(body, posts).stream();
        return newest.flatMap(post -> opening(body, post)).limit(MOST).toList();
    }

    /** The page's own order, turned round where its posts open with times of day that go on. */
    private static List<Post> inPageOrder(DigestBody body, List<Post> posts) {
        var clocks = posts.stream()
                .map(post -> ClockOpening.minutes(body.points().at(post.span())))
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        int later = 0;
        for (int i = 1; i < clocks.length; i++) {
            later += Integer.signum(clocks[i] - clocks[i - 1]);
        }
        if (later <= 0) {
            return posts;
        }
        var turned = new ArrayList<>(posts);
        Collections.reverse(turned);
        return turned;
    }

    private static Comparator<Post> byTime() {
        return Comparator.comparing((Post p) -> Objects.requireNonNull(p.publishedAt()));
    }

    private static Stream<Statement> opening(DigestBody body, Post post) {
        var text = body.points().at(post.span());
        var headline = post.headline();
        int at = headline == null || headline.isBlank() ? -1 : text.indexOf(headline);
        if (headline != null && at >= 0) {
            int start = post.start() + text.codePointCount(0, at);
            var span = new Span(start, start + headline.codePointCount(0, headline.length()));
            return Stream.of(new Statement(DigestWords.flat(headline), List.of(span)));
        }
        return body.sentences().stream()
                .filter(s -> s.words() <= LONGEST)
                .map(s -> new Statement(s.text(), List.of(body.span(s.from(), s.to()))))
                .filter(s -> post.span().contains(s.evidence().get(0)))
                .limit(1);
    }
}
