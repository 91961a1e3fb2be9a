package dev.copydesk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/contract.md tells a Java consumer to type. */
class ContractGuideTest {
    @TempDir
    Path classes;

    private static String blockOf(String language) throws IOException {
        var fence = Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("../docs/contract.md")));
        assertThat(fence.find())
                .as("a block of %s in docs/contract.md", language)
                .isTrue();
        return fence.group(1);
    }

    private static String firstVersionIn(String xml) {
        var version = Pattern.compile("<version>([^<]+)</version>").matcher(xml);
        return version.find() ? version.group(1) : "";
    }

    @Test
    void theSampleCompilesWithoutAWarning() throws IOException {
        var source = blockOf("java");
        var file = new SimpleJavaFileObject(URI.create("string:///FrontPage.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var messages = new StringWriter();
        var options = List.of("-proc:none", "-Xlint:all,-classfile", "-d", classes.toString());

        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, List.of(file))
                .call();

        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isTrue();
    }

    @Test
    void theDependencyNamesThisVersion() throws IOException {
        assertThat(firstVersionIn(blockOf("xml"))).isEqualTo(firstVersionIn(Files.readString(Path.of("../pom.xml"))));
    }
}
