package dev.copydesk.ingest.extract.live;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Post;
import dev.copydesk.ingest.extract.body.ArticleBody;
import dev.copydesk.language.ClockOpening;
import dev.copydesk.language.LiveWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The posts of a page without markup that tells: its paragraphs or headings open with times of day, and its headline calls it live
 * or they run back in time, which no programme does. The day of such a time is not guessed.
 */
final class ClockPosts {
    private static final int FEWEST = 3;
    private static final int FEWEST_BACK = 3;
    private static final int LONGEST_HEADLINE = 120;

    private ClockPosts() {}

    static Optional<List<Post>> of(String headline, ArticleBody body) {
        var text = new CodePoints(body.text());
        var blocks = body.blocks();
        var starts = new ArrayList<Integer>();
        int last = 0;
        int back = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var clock = ClockOpening.minutes(text.at(blocks.get(i).span()));
            if (clock.isPresent()) {
                back += starts.isEmpty() ? 0 : Integer.signum(last - clock.getAsInt());
                last = clock.getAsInt();
                starts.add(i);
            }
        }
        boolean live = starts.size() >= FEWEST && (LiveWords.areIn(headline) || back >= FEWEST_BACK);
        return live ? Optional.of(posts(text, blocks, starts)) : Optional.empty();
    }

    private static List<Post> posts(CodePoints text, List<Block> blocks, List<Integer> starts) {
        var posts = new ArrayList<Post>();
        for (int i = 0; i < starts.size(); i++) {
            var first = blocks.get(starts.get(i));
            int next = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            var heading = text.at(first.span()).strip();
            boolean headed = first.kind() == BlockKind.HEADING && heading.length() <= LONGEST_HEADLINE;
            posts.add(new Post(first.start(), blocks.get(next - 1).end(), null, headed ? heading : null, null));
        }
        return posts;
    }
}
