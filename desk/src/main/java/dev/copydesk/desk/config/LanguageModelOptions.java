package dev.copydesk.desk.config;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.pipeline.WritingSettings;
import dev.copydesk.desk.settings.Setting;
import dev.copydesk.publish.writing.model.ApiKey;
import dev.copydesk.publish.writing.model.ModelSettings;
import dev.copydesk.publish.writing.model.ModelSettings.Allowance;
import dev.copydesk.publish.writing.model.ModelSettings.Form;
import dev.copydesk.publish.writing.model.ModelSettings.Limits;
import dev.copydesk.publish.writing.model.ModelSettings.Patience;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which language model writes signal and case, if any. Its key is never given on the command line. */
public final class LanguageModelOptions {
    @Option(
            names = "--language-model",
            paramLabel = "URL",
            description = {
                "have a language model write signal and case: the base URL of an OpenAI-compatible API, as"
                        + " http://127.0.0.1:11434/v1 (default: none). Its key: COPYDESK_LANGUAGE_MODEL_KEY"
            })
    @Setting(
            key = "language-model.url",
            matches = "https?://[^\\s@?#]+",
            words = "an http or https URL without user, query and fragment")
    @Nullable
    String url;

    @Option(names = "--language-model-name", paramLabel = "NAME", description = "the model's name there")
    @Setting(key = "language-model.name")
    @Nullable
    String name;

    @Option(
            names = "--language-model-form",
            paramLabel = "FORM",
            defaultValue = "schema",
            description = "how the form of answers is asked for: schema, json, or none beside the words of the prompt"
                    + " (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.form")
    Form form = Form.SCHEMA;

    @Option(
            names = "--language-model-temperature",
            paramLabel = "N",
            defaultValue = "0",
            description = "0 to 2; -1 sends none, for endpoints that refuse it (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.temperature", min = -1, max = 2)
    double temperature;

    @Option(
            names = "--language-model-timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "of one call (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.timeout", min = 1, max = 600)
    int timeout = 60;

    @Option(
            names = "--language-model-total-timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "of all calls for one article, waiting included (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.total-timeout", min = 1, max = 3_600)
    int totalTimeout = 120;

    @Option(
            names = "--language-model-tries",
            paramLabel = "N",
            defaultValue = "3",
            description = "calls for one article where one fails in a passing way (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.tries", min = 1, max = 10)
    int tries = 3;

    @Option(
            names = "--language-model-parallel",
            paramLabel = "N",
            defaultValue = "4",
            description = "calls at once (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.parallel", min = 1, max = 64)
    int parallel = 4;

    @Option(
            names = "--language-model-calls-per-hour",
            paramLabel = "N",
            defaultValue = "1000",
            description = "of this process; further articles keep their default digest (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.calls-per-hour", min = 1, max = 1_000_000)
    int callsPerHour = 1_000;

    @Option(
            names = "--language-model-tokens-per-day",
            paramLabel = "N",
            defaultValue = "5000000",
            description = "of this process, prompts and answers (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.tokens-per-day", min = 1, max = 1_000_000_000_000L)
    long tokensPerDay = 5_000_000;

    @Option(
            names = "--language-model-input",
            paramLabel = "CHARACTERS",
            defaultValue = "24000",
            description = "what is shown of an article, in whole sentences (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.input", min = 1_000, max = 1_000_000)
    int input = 24_000;

    @Option(
            names = "--language-model-answer-tokens",
            paramLabel = "N",
            defaultValue = "1500",
            description = "of one answer (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.answer-tokens", min = 200, max = 20_000)
    int answerTokens = 1_500;

    @Option(
            names = "--language-model-from",
            paramLabel = "PLACE",
            defaultValue = "PT1H",
            description = "where the stage begins that has never run: earliest, latest, or so long ago as PT1H"
                    + " (default: ${DEFAULT-VALUE})")
    @Setting(
            key = "language-model.from",
            matches = "earliest|latest|PT?[0-9].*",
            words = "earliest, latest or a duration as PT1H")
    String from = "PT1H";

    @Option(
            names = "--language-model-key",
            paramLabel = "KEY",
            hidden = true,
            description = "what the endpoint asks for")
    @Setting(key = "language-model.key", secret = true, matches = "[\\x21-\\x7e]+", words = "visible ASCII characters")
    @Nullable
    String key;

    /** Empty where no language model is asked for. */
    public Optional<WritingSettings> settings() {
        if (url == null) {
            return Optional.empty();
        }
        if (name == null || name.isBlank()) {
            throw new CommandFailure("--language-model needs --language-model-name, the model's name at " + url);
        }
        try {
            var defaults = Limits.DEFAULTS;
            var model = new ModelSettings(
                    new URI(url),
                    name,
                    key == null || key.isBlank() ? null : new ApiKey(key.strip()),
                    form,
                    temperature < 0 ? null : Double.valueOf(temperature),
                    new Limits(
                            Duration.ofSeconds(timeout),
                            Duration.ofSeconds(totalTimeout),
                            tries,
                            input,
                            answerTokens,
                            defaults.answerBytes()),
                    new Allowance(parallel, callsPerHour, tokensPerDay),
                    Patience.DEFAULTS);
            return Optional.of(new WritingSettings(model, from));
        } catch (URISyntaxException e) {
            throw new CommandFailure("--language-model: no URL: " + url, e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }
}
