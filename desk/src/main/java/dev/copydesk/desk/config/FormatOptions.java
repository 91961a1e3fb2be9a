package dev.copydesk.desk.config;

import dev.copydesk.desk.settings.Setting;
import dev.copydesk.publish.outlets.OutletFormat;
import java.util.List;
import picocli.CommandLine.Option;

/** What digests are also written as. */
public final class FormatOptions {
    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            description = "digests are also written as markdown, html or both, each to a topic of its own"
                    + " (digests-markdown, digests-html; default: none)")
    @Setting(key = "publish.formats")
    List<OutletFormat> formats = List.of();

    public List<OutletFormat> formats() {
        return formats;
    }
}
