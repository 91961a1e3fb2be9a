package dev.copydesk.ingest.extract.live;

import dev.copydesk.ingest.extract.body.ArticleBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the elements beside one another that each hold one post: a body of {@code article}, {@code li} or the like, with times. */
final class PostElements {
    private static final Set<String> TAGS = Set.of("article", "li", "section", "div");
    private static final int MAX_BLOCKS = 20_000;
    private static final int MAX_DOWN = 6;

    private final List<Element> holders;
    private final boolean declared;

    /** An element with the blocks that it holds, {@code [first, last]}. */
    record Post(Element element, int first, int last) {
        int blocks() {
            return last - first + 1;
        }
    }

    /** @param declared whether the page calls itself a live blog: then two are enough */
    PostElements(ArticleBody body, boolean declared) {
        var all = body.holders();
        this.holders = all.subList(0, Math.min(MAX_BLOCKS, all.size()));
        this.declared = declared;
    }

    List<Post> find() {
        if (holders.size() < 2) {
            return List.of();
        }
        var around = commonAncestor(holders.get(0), holders.get(holders.size() - 1));
        for (int down = 0; around != null && down < MAX_DOWN; down++) {
            var children = children(around);
            var posts = posts(children);
            if (!posts.isEmpty()) {
                return posts;
            }
            around = heaviest(children);
        }
        return List.of();
    }

    private List<Post> posts(List<Post> children) {
        var byTag = new LinkedHashMap<String, List<Post>>();
        for (var child : children) {
            if (TAGS.contains(child.element.normalName())) {
                byTag.computeIfAbsent(child.element.normalName(), t -> new ArrayList<>())
                        .add(child);
            }
        }
        for (var alike : byTag.values()) {
            if (arePosts(alike)) {
                return alike;
            }
        }
        return List.of();
    }

    private boolean arePosts(List<Post> alike) {
        if (alike.size() < (declared ? 2 : 3)) {
            return false;
        }
        int timed = 0;
        int blocks = 0;
        for (var post : alike) {
            timed += PostTime.element(post.element) == null ? 0 : 1;
            blocks += post.blocks();
        }
        return declared
                ? timed * 2 >= alike.size()
                : timed * 10 >= alike.size() * 8 && blocks * 10 >= holders.size() * 6;
    }

    private @Nullable Element heaviest(List<Post> children) {
        Post best = null;
        for (var child : children) {
            best = best == null || child.blocks() > best.blocks() ? child : best;
        }
        return best == null || best.blocks() * 10 < holders.size() * 6 ? null : best.element;
    }

    private List<Post> children(Element parent) {
        var children = new ArrayList<Post>();
        for (int i = 0; i < holders.size(); i++) {
            var child = childOf(parent, holders.get(i));
            if (child == null) {
                continue;
            }
            var last = children.isEmpty() ? null : children.get(children.size() - 1);
            if (last != null && last.element.equals(child)) {
                children.set(children.size() - 1, new Post(child, last.first, i));
            } else {
                children.add(new Post(child, i, i));
            }
        }
        return children;
    }

    /** The child of {@code parent} that {@code element} is or stands in. */
    private static @Nullable Element childOf(Element parent, Element element) {
        for (var here = element; here != null; here = here.parent()) {
            if (parent.equals(here.parent())) {
                return here;
            }
        }
        return null;
    }

    private static @Nullable Element commonAncestor(Element a, Element b) {
        var above = new HashSet<Element>();
        for (var here = a; here != null; here = here.parent()) {
            above.add(here);
        }
        var here = b;
        while (here != null && !above.contains(here)) {
            here = here.parent();
        }
        return here;
    }
}
