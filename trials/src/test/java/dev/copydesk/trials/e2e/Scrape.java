package dev.copydesk.trials.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A scrape in Prometheus' text form, read.
 *
 * @param kinds of its families, by name
 */
record Scrape(Map<String, String> kinds, List<Series> series) {
    private static final Pattern LINE = Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\",?");

    /** @param family the name without what a histogram or summary adds */
    record Series(String name, String family, Map<String, String> labels, double value) {}

    static Scrape of(String text) {
        var kinds = new LinkedHashMap<String, String>();
        var series = new ArrayList<Series>();
        for (var line : text.split("\n")) {
            if (line.startsWith("# TYPE ")) {
                var words = line.split(" ");
                kinds.put(words[2], words[3]);
            } else if (!line.startsWith("#")) {
                series.add(series(line, kinds));
            }
        }
        return new Scrape(kinds, series);
    }

    private static Series series(String line, Map<String, String> kinds) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw new AssertionError("no line of a scrape: " + line);
        }
        var labels = new TreeMap<String, String>();
        if (found.group(2) != null) {
            LABEL.matcher(found.group(2)).results().forEach(label -> labels.put(label.group(1), label.group(2)));
        }
        var name = found.group(1);
        var family = kinds.containsKey(name) ? name : name.replaceAll("_(bucket|count|sum)$", "");
        return new Series(name, family, labels, Double.parseDouble(found.group(3)));
    }

    @Override
    public String toString() {
        return series.size() + " series";
    }

    /** The value of the one series of that name with these labels. */
    Optional<Double> value(String name, Map<String, String> labels) {
        return series.stream()
                .filter(s -> s.name().equals(name) && s.labels().entrySet().containsAll(labels.entrySet()))
                .map(Series::value)
                .findFirst();
    }

    /** The names of a family's labels, a histogram's own aside. */
    Set<String> labels(String family) {
        var names = new TreeSet<String>();
        series.stream()
                .filter(s -> s.family().equals(family))
                .forEach(s -> names.addAll(s.labels().keySet()));
        names.remove("le");
        return names;
    }
}
