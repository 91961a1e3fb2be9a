package dev.copydesk.trials.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A Markdown file of the repository.
 *
 * @param file where it stands, absolute
 * @param links the targets of its links and images, as written
 * @param anchors what links into it may name: its headings, as GitHub spells them
 */
record MarkdownDocument(Path file, List<String> links, Set<String> anchors) {
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> PASSED_OVER = Set.of("target", ".git", "node_modules", "copydesk-data");

    /** Every Markdown file, whatever folder it is in. */
    static List<MarkdownDocument> all() {
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return PASSED_OVER.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".md")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().map(MarkdownDocument::of).toList();
    }

    static MarkdownDocument of(Path file) {
        var links = new ArrayList<String>();
        var anchors = new TreeSet<String>();
        var counts = new HashMap<String, Integer>();
        try {
            Parser.builder().build().parse(Files.readString(file)).accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    links.add(link.getDestination());
                    visitChildren(link);
                }

                @Override
                public void visit(Image image) {
                    links.add(image.getDestination());
                }

                @Override
                public void visit(Heading heading) {
                    var anchor = anchor(heading);
                    int before = counts.merge(anchor, 1, Integer::sum) - 1;
                    anchors.add(before == 0 ? anchor : anchor + "-" + before);
                    visitChildren(heading);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MarkdownDocument(file, List.copyOf(links), anchors);
    }

    private static String anchor(Heading heading) {
        var words = new StringBuilder();
        text(heading, words);
        return words.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                .replace(' ', '-');
    }

    private static void text(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            text(child, words);
        }
    }

    /** The target of a link within the repository: a file or folder; the document itself where the link names no path. */
    Path target(String link) {
        var path = link.split("#", 2)[0];
        return path.isEmpty() ? file : file.resolveSibling(path).normalize();
    }

    /** The path from the root of the repository. */
    String name() {
        return REPOSITORY.relativize(file).toString();
    }

    /** The links that stay in the repository. */
    List<String> inner() {
        return links.stream().filter(link -> !link.matches("[a-z]+:.*")).toList();
    }
}
