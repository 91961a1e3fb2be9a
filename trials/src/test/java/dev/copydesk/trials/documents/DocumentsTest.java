package dev.copydesk.trials.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    private static final Path README = MarkdownDocument.REPOSITORY.resolve("README.md");
    private static final Map<Path, MarkdownDocument> DOCUMENTS = new TreeMap<>();

    static {
        MarkdownDocument.all().forEach(document -> DOCUMENTS.put(document.file(), document));
    }

    static List<String> names() {
        return DOCUMENTS.values().stream().map(MarkdownDocument::name).toList();
    }

    private static MarkdownDocument document(String name) {
        return document(MarkdownDocument.REPOSITORY.resolve(name));
    }

    private static MarkdownDocument document(Path file) {
        return requireNonNull(DOCUMENTS.get(file), file::toString);
    }

    /** The documents that a document's links lead to; a link to a folder leads to all that stand in it. */
    private static Set<Path> reachedFrom(Path file) {
        var reached = new TreeSet<Path>();
        var document = document(file);
        for (var link : document.inner()) {
            var target = document.target(link);
            DOCUMENTS.keySet().stream()
                    .filter(other -> other.equals(target) || target.equals(other.getParent()))
                    .forEach(reached::add);
        }
        return reached;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLinkLeadsToAFileOrAFolder(String name) {
        var document = document(name);

        assertThat(document.inner())
                .allSatisfy(link -> assertThat(document.target(link))
                        .as("%s in %s", link, name)
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyAnchorIsAHeadingOfItsDocument(String name) {
        var document = document(name);

        assertThat(document.inner().stream().filter(link -> link.contains("#"))).allSatisfy(link -> {
            assertThat(document.target(link)).as("%s in %s", link, name).isIn(DOCUMENTS.keySet());
            assertThat(document(document.target(link)).anchors())
                    .as("%s in %s", link, name)
                    .contains(link.split("#", 2)[1]);
        });
    }

    @Test
    void readmeLeadsToEveryDocumentInTwoSteps() {
        var reached = new TreeSet<>(Set.of(README));
        for (int step = 0; step < 2; step++) {
            new ArrayList<>(reached).forEach(file -> reached.addAll(reachedFrom(file)));
        }
        var orphans = new TreeSet<>(names());
        reached.forEach(file -> orphans.remove(document(file).name()));
        orphans.removeIf(name -> name.startsWith(".github/"));

        assertThat(orphans).isEmpty();
    }

    @Test
    void theContractIsAmongTheDocuments() {
        assertThat(Files.isRegularFile(README)).isTrue();
        assertThat(names()).contains("README.md", "docs/contract.md");
    }

    @Test
    void aHeadingIsSpelledAsGithubSpellsIt() {
        assertThat(document("docs/configuration.md").anchors()).contains("kafkas-own-settings-tls-sasl-and-the-like");
    }
}
