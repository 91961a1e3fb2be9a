package dev.copydesk.desk.text;

import dev.copydesk.enrich.tags.learned.LearnedModel;
import dev.copydesk.enrich.tags.learned.LearningReport.KeptLabel;
import dev.copydesk.enrich.tags.learned.ModelVersion;
import dev.copydesk.events.TagModel;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was learned, for a person. */
public final class LearningText {
    private static final int LABELS = 20;
    private static final int LEFT_OUT = 15;
    private static final int WIDEST_LABEL = 36;

    private final Terminal terminal;

    public LearningText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line on a model: which, and what it learned on. */
    public String line(TagModel model) {
        return terminal.bold(ModelVersion.of(model).toString()) + "  "
                + counted(model.labels().size(), "label")
                + " learned from " + counted(model.rows(), "row") + " (" + model.language() + "), F1 "
                + share(model.heldOut().f1());
    }

    public String print(LearnedModel learned) {
        var report = learned.report();
        var out = new StringBuilder(line(learned.model())).append("\n\n");
        if (report.used() < report.rows()) {
            out.append("of ").append(report.rows()).append(" rows, every so many were taken\n\n");
        }
        int width = report.kept().stream()
                .limit(LABELS)
                .mapToInt(label -> Math.min(WIDEST_LABEL, Columns.of(Terminal.clean(label.label()))))
                .max()
                .orElse(0);
        report.kept().stream()
                .limit(LABELS)
                .forEach(label -> out.append(line(label, width)).append('\n'));
        more(out, report.kept().size() - LABELS);
        if (!report.leftOut().isEmpty()) {
            var some = report.leftOut().stream()
                    .limit(LEFT_OUT)
                    .map(label -> label.label() + " (" + label.examples() + ")")
                    .collect(Collectors.joining(", "));
            int rest = report.leftOut().size() - LEFT_OUT;
            out.append('\n')
                    .append(terminal.wrap(
                            "left out, with too few examples: " + some + (rest > 0 ? " … and " + rest + " more" : ""),
                            "",
                            "  "))
                    .append('\n');
        }
        var heldOut = report.heldOut();
        return out.append('\n')
                .append(terminal.wrap(
                        "Of rows that were left out, with three labels at most: " + share(heldOut.precision())
                                + " of the labels given are right, " + share(heldOut.recall())
                                + " of the right ones are given, F1 " + share(heldOut.f1()),
                        "",
                        ""))
                .toString();
    }

    private String line(KeptLabel label, int width) {
        var name = Columns.pad(Terminal.cut(label.label(), width), width);
        var start = "  " + name + String.format(Locale.ROOT, "%6d  F1 %.2f  ", label.examples(), label.f1());
        var words = String.join(", ", label.words());
        return start + terminal.dim(Terminal.cut(words, Math.max(10, terminal.width() - Columns.of(start))));
    }

    private static void more(StringBuilder out, int count) {
        if (count > 0) {
            out.append("  … and ").append(count).append(" more\n");
        }
    }

    private static String counted(int n, String what) {
        return String.format(Locale.ROOT, "%,d %s", n, what) + (n == 1 ? "" : "s");
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
