/**
 * What a user may choose, once for all: flags, the environment and a file, each checked, each with the place that it came
 * from.
 *
 * <p>A setting is an option of picocli with {@link dev.copydesk.desk.settings.Setting} beside it:
 *
 * <pre>{@code
 * @Option(names = "--host-delay-ms", paramLabel = "MS", description = "…")
 * @Setting(key = "fetch.host-delay-ms", of = FetchSettings.Pace.class, component = "minDelay")
 * long hostDelayMs = FetchSettings.Pace.DEFAULTS.minDelay().toMillis();
 * }</pre>
 *
 * The record {@code FetchSettings.Pace} has its range, {@code MIN_DELAY}, and its default; docs/recipes/setting.md tells how to
 * add another. That declaration gives the flag {@code --host-delay-ms}, the variable {@code COPYDESK_HOST_DELAY_MS}, the key
 * {@code fetch.host-delay-ms} of the file with its check, its line in {@code copydesk config} and {@code config --example},
 * and its row in docs/configuration.md ({@code -Dconfiguration.update=true} writes the rows anew). An option without the
 * annotation is of one call ({@code --dry-run}) and has a flag alone.
 */
@NullMarked
package dev.copydesk.desk.settings;

import org.jspecify.annotations.NullMarked;
