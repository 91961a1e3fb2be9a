package dev.copydesk.ingest.extract.metadata.marks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The properties that microdata and RDFa attributes give to a page's items; a suggested story's are told from the page's own. */
public final class Items {
    private static final int MOST = 5000;
    private static final int MOST_ARTICLES = 50;
    private static final int LONGEST_NAME = 200;
    private static final double SAME_HEADLINE = 0.6;

    private final Scope page = new Scope(null, null, Set.of());
    private final List<Scope> scopes = new ArrayList<>();
    private Scope open = page;
    private int properties;

    /** A thing that attributes describe, the page among them; types are lower case, without their namespace. */
    private static final class Scope {
        private final @Nullable Scope outer;
        private final @Nullable Element element;
        private final Set<String> types;
        private final List<Property> properties = new ArrayList<>();

        Scope(@Nullable Scope outer, @Nullable Element element, Set<String> types) {
            this.outer = outer;
            this.element = element;
            this.types = types;
        }

        boolean isArticle() {
            return types.stream().anyMatch(SchemaTypes::isArticle);
        }

        boolean isPage() {
            return types.stream().anyMatch(SchemaTypes::isPage);
        }
    }

    /** @param name lower case, without its namespace */
    private record Property(String name, Element element) {}

    public void enter(Element element) {
        var scope = open;
        for (var attribute : new String[] {"itemprop", "property"}) {
            var names = element.attributes().get(attribute);
            boolean openGraph =
                    attribute.equals("property") && element.normalName().equals("meta");
            if (!names.isEmpty() && names.length() <= LONGEST_NAME && !openGraph) {
                for (var name : words(names)) {
                    if (properties++ < MOST) {
                        scope.properties.add(new Property(local(name), element));
                    }
                }
            }
        }
        if (scopes.size() < MOST
                && (element.attributes().hasKey("itemscope")
                        || element.attributes().hasKey("typeof"))) {
            var types = new HashSet<String>();
            var given = element.attr("itemtype") + " " + element.attr("typeof");
            if (given.length() <= LONGEST_NAME) {
                for (var type : given.strip().split("\\s+")) {
                    types.add(local(type));
                }
            }
            open = new Scope(open, element, types);
            scopes.add(open);
        }
    }

    private static String[] words(String names) {
        return names.indexOf(' ') < 0 && names.indexOf('\n') < 0 ? new String[] {names} : names.split("\\s+");
    }

    public void leave(Element element) {
        if (element.equals(open.element) && open.outer != null) {
            open = open.outer;
        }
    }

    private static String local(String name) {
        int end = Math.max(name.lastIndexOf(':'), Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')));
        return name.substring(end + 1).toLowerCase(Locale.ROOT);
    }

    /** The elements that hold {@code name} of the page's own article, then those of the page as such. */
    public List<Element> own(String name, List<String> titles) {
        var found = new ArrayList<Element>();
        article(titles).ifPresent(article -> addNamed(found, article, name));
        addNamed(found, page, name);
        for (var scope : scopes) {
            if (scope.isPage() && !scope.isArticle()) {
                addNamed(found, scope, name);
            }
        }
        return found;
    }

    private static void addNamed(List<Element> found, Scope scope, String name) {
        for (var property : scope.properties) {
            if (property.name.equals(name)) {
                found.add(property.element);
            }
        }
    }

    /** The element that holds {@code name} of the thing that {@code element} describes. */
    public Optional<Element> of(Element element, String name) {
        var found = new ArrayList<Element>();
        for (var scope : scopes) {
            if (element.equals(scope.element)) {
                addNamed(found, scope, name);
            }
        }
        return found.stream().findFirst();
    }

    /** The article whose headline the page repeats; the only article where none does. */
    private Optional<Scope> article(List<String> titles) {
        Scope best = null;
        Scope only = null;
        double most = SAME_HEADLINE;
        int articles = 0;
        for (var scope : scopes) {
            if (!scope.isArticle() || articles++ >= MOST_ARTICLES) {
                continue;
            }
            only = scope;
            double same = likeness(scope, titles);
            if (same > most) {
                most = same;
                best = scope;
            }
        }
        return best == null && articles == 1 ? Optional.ofNullable(only) : Optional.ofNullable(best);
    }

    private static double likeness(Scope scope, List<String> titles) {
        double most = 0;
        for (var property : scope.properties) {
            if (property.name.equals("headline") || property.name.equals("name")) {
                var content = property.element.attr("content");
                var headline = content.isEmpty() ? Texts.upTo(property.element, 500) : content;
                for (var title : titles) {
                    most = Math.max(most, headline.length() > 500 ? 0 : Likeness.of(headline, title));
                }
                return most;
            }
        }
        return most;
    }
}
