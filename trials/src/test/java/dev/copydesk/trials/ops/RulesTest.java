package dev.copydesk.trials.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rules for Prometheus, by Prometheus' own tool, and that each of them is tested. */
class RulesTest {
    private static final List<String> FILES = List.of("copydesk-recording.yml", "copydesk-alerts.yml");

    private static final Pattern OF_A_STAGE =
            Pattern.compile("by \\(job, stage|copydesk:stage_|copydesk_stage_state\\{");

    @Test
    void prometheusTakesTheRulesAndItsConfiguration() throws Exception {
        var promtool = Tool.orSkip("promtool");

        promtool.run(Repository.RULES, List.of("check", "config", "prometheus.yml"));
    }

    @Test
    void alertsFireAndDoNotFireAsTheirTestsSay() throws Exception {
        var promtool = Tool.orSkip("promtool");

        var arguments = new ArrayList<>(List.of("test", "rules"));
        arguments.addAll(testFiles());
        promtool.run(Repository.RULES.resolve("tests"), arguments);
    }

    @Test
    void everyAlertHasATestInWhichItFires() {
        assertThat(tested(true)).isEqualTo(alerts());
    }

    @Test
    void everyAlertHasATestInWhichItDoesNotFire() {
        assertThat(tested(false)).isEqualTo(alerts());
    }

    @Test
    void everyAlertSaysHowUrgentItIsWhatItMeansAndWhereToReadOn() {
        assertThat(Repository.rules("copydesk-alerts.yml")).allSatisfy(alert -> {
            var name = alert.path("alert").stringValue();
            assertThat(alert.path("labels").path("severity").stringValue()).isIn("critical", "warning", "info");
            assertThat(alert.path("annotations").path("summary").stringValue()).isNotBlank();
            assertThat(alert.path("annotations").path("description").stringValue())
                    .isNotBlank();
            assertThat(alert.path("annotations").path("runbook_url").stringValue())
                    .isEqualTo("docs/runbook/" + name + ".md");
        });
    }

    /** Of an alert about a stage, whoever is woken reads the stage in the first line. */
    @Test
    void theSummaryOfAnAlertOfAStageNamesIt() {
        var ofStages = Repository.rules("copydesk-alerts.yml").stream()
                .filter(alert ->
                        OF_A_STAGE.matcher(alert.path("expr").stringValue()).find())
                .toList();

        assertThat(ofStages)
                .hasSizeGreaterThan(12)
                .allSatisfy(alert -> assertThat(
                                alert.path("annotations").path("summary").stringValue())
                        .contains("{{ $labels.stage }}"));
    }

    @Test
    void prometheusReadsEveryFileOfRules() {
        var read = new ArrayList<String>();
        Repository.tree(Repository.RULES.resolve("prometheus.yml"))
                .path("rule_files")
                .forEach(file -> read.add(file.stringValue()));

        assertThat(read).isEqualTo(FILES);
    }

    private static List<String> testFiles() {
        return Repository.names(Repository.RULES.resolve("tests"), name -> name.endsWith("_test.yml"));
    }

    private static Set<String> alerts() {
        var names = new TreeSet<String>();
        Repository.rules("copydesk-alerts.yml")
                .forEach(alert -> names.add(alert.path("alert").stringValue()));
        return names;
    }

    /** The alerts that the tests expect to fire, or not to. */
    private static Set<String> tested(boolean firing) {
        var names = new TreeSet<String>();
        for (var file : testFiles()) {
            for (JsonNode test : Repository.tree(
                            Repository.RULES.resolve("tests").resolve(file))
                    .path("tests")) {
                for (JsonNode alert : test.path("alert_rule_test")) {
                    if (alert.path("exp_alerts").isEmpty() != firing) {
                        names.add(alert.path("alertname").stringValue());
                    }
                }
            }
        }
        return names;
    }
}
