package dev.copydesk.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/configuration.md tells of every setting what the program knows; {@code -Dconfiguration.update=true} writes it. */
class ConfigurationDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "configuration.md");
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- end of settings -->\n";

    @Test
    void theTablesAreThoseOfTheProgram() throws IOException {
        var text = Files.readString(DOCUMENT);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        var tables = tables(SettingCatalogue.of(Copydesk.commandLine()));
        if (Boolean.getBoolean("configuration.update")) {
            Files.writeString(DOCUMENT, text.substring(0, begin) + tables + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(tables);
        }
    }

    private static String tables(SettingCatalogue catalogue) {
        var text = new StringBuilder();
        for (var section : catalogue.sections()) {
            text.append("\n### ").append(section).append("\n\n");
            text.append(
                    "| key | what | type and range | default | variable | flag |\n| --- | --- | --- | --- | --- | --- |\n");
            catalogue.all().stream()
                    .filter(setting -> setting.section().equals(section))
                    .forEach(setting -> text.append(row(setting)));
        }
        return text.append('\n').toString();
    }

    private static String row(KnownSetting setting) {
        var variable = setting.variable() + (setting.kind() == KnownSetting.Kind.MAP ? "_…" : "");
        return "| `%s`%s | %s | %s | %s | `%s` | %s |\n"
                .formatted(
                        setting.key() + (setting.kind() == KnownSetting.Kind.MAP ? ".*" : ""),
                        setting.secret() ? " (secret)" : "",
                        setting.description().replace("|", "\\|"),
                        setting.range().replace("|", "\\|"),
                        setting.fallback(),
                        variable,
                        setting.hidden() ? "" : "`" + setting.option() + "`");
    }
}
