package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.learned.LearnedTags;
import dev.copydesk.operations.tags.ModelFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Models of a site's own labels, from files. */
public final class TagModelOptions {
    @Option(
            names = "--tag-model",
            split = ",",
            paramLabel = "MODEL",
            description = "label articles as a model of copydesk tags learn does; may be given several times")
    @Setting(key = "tags.models")
    List<Path> models = new ArrayList<>();

    /** What finds the labels of each. */
    public List<TagFinder> finders() {
        return models.stream()
                .map(file -> (TagFinder) new LearnedTags(ModelFile.read(file)))
                .toList();
    }
}
