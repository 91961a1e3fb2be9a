package dev.copydesk.language.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Which observations a model looks at together. An observation is a number; a feature is the hash of a template and of the
 * observations that it names.
 */
final class FeatureTemplates {
    private final int[][] templates;

    /**
     * @param names the observations, in the order of their values
     * @param templates each the names of one to four of them, parted by spaces
     */
    FeatureTemplates(List<String> names, List<String> templates) {
        this.templates = templates.stream()
                .map(template -> Arrays.stream(template.split(" "))
                        .mapToInt(name -> index(names, name))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int index(List<String> names, String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no such observation: " + name);
        }
        return at;
    }

    int size() {
        return templates.length;
    }

    /** Writes the features of observations into {@code features}. */
    void fill(int[] observed, int[] features) {
        for (int t = 0; t < templates.length; t++) {
            int hash = t + 1;
            for (int observation : templates[t]) {
                hash = (hash * 0x9E3779B1) ^ observed[observation];
                hash ^= hash >>> 15;
            }
            features[t] = mixed(hash);
        }
    }

    private static int mixed(int hash) {
        int h = hash * 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
