package dev.copydesk.trials.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents for developers name types and tests in code spans: {@code Type} or {@code Type.method}. */
class ArchitectureTest {
    private static final Pattern NAMED = Pattern.compile("`@?([A-Z][A-Za-z]+)(?:\\.([a-z][A-Za-z]+))?`");

    /** What is spelled like a type and is none of Copydesk's. */
    private static final Set<String> NOT_OURS =
            Set.of("`@Nullable`", "`@Command`", "`Utils`", "`Helper`", "`Manager`", "`Impl`");

    private static final Pattern RUN = Pattern.compile("-Dtest='?([A-Z][A-Za-z]+)");

    /** The test that docs/languages.md tells to write. */
    private static final Set<String> TO_BE_WRITTEN = Set.of("ItalianTest");

    private static final Map<String, Path> SOURCES = new TreeMap<>();

    @BeforeAll
    static void findSources() throws IOException {
        try (var modules = Files.list(MarkdownDocument.REPOSITORY)) {
            for (var module : modules.map(folder -> folder.resolve("src")).toList()) {
                if (Files.isDirectory(module)) {
                    addSources(module);
                }
            }
        }
    }

    private static void addSources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> SOURCES.put(file.getFileName().toString().replace(".java", ""), file));
        }
    }

    /** The documents for whoever changes the code: the README of each module among them. */
    static Stream<String> documents() {
        var modules = MarkdownDocument.all().stream()
                .map(MarkdownDocument::name)
                .filter(name -> name.matches("[a-z]+/README\\.md"));
        return Stream.concat(Stream.of("docs/architecture.md", "docs/languages.md", "CONTRIBUTING.md"), modules);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTypeAndTestNamedExists(String document) throws IOException {
        var missing = new TreeSet<String>();
        var named = NAMED.matcher(Files.readString(MarkdownDocument.REPOSITORY.resolve(document)));
        while (named.find()) {
            var source = SOURCES.get(named.group(1));
            var method = named.group(2);
            if (source == null || (method != null && !Files.readString(source).contains(" " + method + "("))) {
                missing.add(named.group());
            }
        }
        missing.removeAll(NOT_OURS);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTestThatACommandRunsExists() throws IOException {
        var missing = new TreeSet<String>();
        for (var document : MarkdownDocument.all()) {
            RUN.matcher(Files.readString(document.file()))
                    .results()
                    .map(run -> run.group(1))
                    .filter(test -> !SOURCES.containsKey(test) && !TO_BE_WRITTEN.contains(test))
                    .forEach(test -> missing.add(document.name() + ": " + test));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void architectureNamesEveryModule() throws IOException {
        var pom = Files.readString(MarkdownDocument.REPOSITORY.resolve("pom.xml"));
        var architecture = Files.readString(MarkdownDocument.REPOSITORY.resolve("docs/architecture.md"));
        var modules = Pattern.compile("<module>([a-z]+)</module>").matcher(pom).results();

        assertThat(modules.map(module -> module.group(1)))
                .allSatisfy(module -> assertThat(architecture).contains("[" + module + "](../" + module + ")"));
    }
}
