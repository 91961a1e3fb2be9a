package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.text.LearningText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.tags.learned.ModelVersion;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.tags.ModelTopic;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "models",
        description = "Show the models on the directory's topic, and what they learned on.",
        mixinStandardHelpOptions = true)
public final class TagsModelsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        ClusterContact.require(kafka);
        var out = spec.commandLine().getOut();
        var text = new LearningText(Terminal.ofStandardOutput());
        var models = new ModelTopic(kafka.cluster(), Clock.systemUTC()).models().values();
        models.forEach(model -> out.println(json.given() ? line(model) : text.line(model)));
        if (!json.given() && models.isEmpty()) {
            out.println("no models; copydesk tags learn makes one, copydesk tags use puts it here");
        }
        out.flush();
        return ExitCode.OK;
    }

    private static String line(TagModel model) {
        var line = new LinkedHashMap<String, Object>();
        line.put("model", ModelVersion.of(model).toString());
        line.put("name", model.name());
        line.put("language", model.language());
        line.put("rows", model.rows());
        line.put("heldOut", model.heldOut());
        var labels = new LinkedHashMap<String, Integer>();
        model.labels().forEach(label -> labels.put(label.label(), label.examples()));
        line.put("labels", labels);
        return Terminal.cleanJson(Json.text(line));
    }
}
