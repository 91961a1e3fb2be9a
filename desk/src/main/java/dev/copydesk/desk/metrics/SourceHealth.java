package dev.copydesk.desk.metrics;

import java.util.List;

/**
 * What is told of the sources.
 *
 * @param regular how many send in their rhythm
 * @param silent those that sent regularly and have not for much longer than their rhythm
 */
public record SourceHealth(long regular, List<Silent> silent) {
    public SourceHealth {
        silent = List.copyOf(silent);
    }

    /**
     * @param source a host
     * @param silentSeconds since its last article
     * @param usualSeconds between two of its articles
     */
    public record Silent(String source, double silentSeconds, double usualSeconds) {}
}
