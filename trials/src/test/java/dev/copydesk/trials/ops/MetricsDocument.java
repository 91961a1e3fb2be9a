package dev.copydesk.trials.ops;

import java.util.List;
import java.util.regex.Pattern;

/** The tables of docs/metrics.md. */
public final class MetricsDocument {
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z0-9_]+)` \\| (gauge|counter|histogram|summary) \\| ([^|]*) \\| ([^|]+) \\|");
    private static final Pattern LABEL = Pattern.compile("`([a-z_]+)`");

    private MetricsDocument() {}

    /** A metric as it is documented. */
    public record Row(String name, String kind, List<String> labels, String help) {}

    public static List<Row> rows() {
        return ROW.matcher(Repository.text("docs/metrics.md"))
                .results()
                .map(row -> new Row(
                        row.group(1),
                        row.group(2),
                        LABEL.matcher(row.group(3))
                                .results()
                                .map(label -> label.group(1))
                                .sorted()
                                .toList(),
                        row.group(4)))
                .toList();
    }

    /** Of labels as a table has them. */
    public static String cell(List<String> labels) {
        return String.join(", ", labels.stream().map(label -> "`" + label + "`").toList());
    }
}
