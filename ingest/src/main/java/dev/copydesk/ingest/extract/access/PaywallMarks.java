package dev.copydesk.ingest.extract.access;

import dev.copydesk.events.AccessKind;
import dev.copydesk.ingest.extract.body.ArticleBody;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the notice that ends a text, or stands right after it, in an element that names itself a paywall. */
final class PaywallMarks {
    private static final int MAX_UP = 5;
    private static final int MAX_NEXT = 6;
    private static final int MIN_NOTICE = 20;
    private static final int MAX_NOTICE = 1500;
    /** Where the text ends in such an element, a longer one is the locked text itself. */
    private static final int MAX_INSIDE = 400;

    private final ArticleBody body;
    private final AccessWords words;

    PaywallMarks(ArticleBody body, AccessWords words) {
        this.body = body;
        this.words = words;
    }

    /** Who may read beyond the notice; empty where there is none. */
    Optional<AccessKind> kind() {
        var holders = body.holders();
        var here = holders.isEmpty() ? null : holders.get(holders.size() - 1);
        for (int up = 0; here != null && up < MAX_UP; up++, here = here.parent()) {
            var around = words.isWall(here) ? notice(here, MAX_INSIDE) : Optional.<AccessKind>empty();
            if (around.isPresent()) {
                return around;
            }
            var next = here.nextElementSibling();
            for (int i = 0; next != null && i < MAX_NEXT; i++, next = next.nextElementSibling()) {
                var kind = kind(next);
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<AccessKind> kind(Element element) {
        if (words.isWall(element)) {
            return notice(element, MAX_NOTICE);
        }
        var first = element.firstElementChild();
        return first != null && words.isWall(first) ? notice(first, MAX_NOTICE) : Optional.empty();
    }

    private Optional<AccessKind> notice(Element wall, int most) {
        if (wall.hasAttr("hidden") || wall.attr("style").replace(" ", "").contains("display:none")) {
            return Optional.empty();
        }
        var text = wall.text();
        if (text.length() < MIN_NOTICE || text.length() > most) {
            return Optional.empty();
        }
        return words.cue(text).or(() -> Optional.of(AccessKind.SUBSCRIBER));
    }
}
