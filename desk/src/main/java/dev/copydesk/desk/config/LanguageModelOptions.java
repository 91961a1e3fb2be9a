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
    @Setting(key = "language-model.url", of = ModelSettings.class, component = "baseUrl")
    @Nullable
    String url;

    @Option(names = "--language-model-name", paramLabel = "NAME", description = "the model's name there")
    @Setting(key = "language-model.name", of = ModelSettings.class, component = "model")
    @Nullable
    String name;

    @Option(
            names = "--language-model-form",
            paramLabel = "FORM",
            description = "how the form of answers is asked for: schema, json, or none beside the words of the prompt"
                    + " (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.form", of = ModelSettings.class)
    Form form = ModelSettings.DEFAULT_FORM;

    @Option(
            names = "--language-model-temperature",
            paramLabel = "N",
            description = "0 to 2; -1 sends none, for endpoints that refuse it (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.temperature", of = ModelSettings.class)
    double temperature = ModelSettings.DEFAULT_TEMPERATURE;

    @Option(
            names = "--language-model-timeout",
            paramLabel = "SECONDS",
            description = "of one call (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.timeout", of = Limits.class, component = "call")
    long timeout = Limits.DEFAULTS.call().toSeconds();

    @Option(
            names = "--language-model-total-timeout",
            paramLabel = "SECONDS",
            description = "of all calls for one article, waiting included (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.total-timeout", of = Limits.class, component = "total")
    long totalTimeout = Limits.DEFAULTS.total().toSeconds();

    @Option(
            names = "--language-model-tries",
            paramLabel = "N",
            description = "calls for one article where one fails in a passing way (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.tries", of = Limits.class)
    int tries = Limits.DEFAULTS.tries();

    @Option(
            names = "--language-model-parallel",
            paramLabel = "N",
            description = "calls at once (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.parallel", of = Allowance.class)
    int parallel = Allowance.DEFAULTS.parallel();

    @Option(
            names = "--language-model-calls-per-hour",
            paramLabel = "N",
            description = "of this process; further articles keep their default digest (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.calls-per-hour", of = Allowance.class, component = "callsAnHour")
    int callsPerHour = Allowance.DEFAULTS.callsAnHour();

    @Option(
            names = "--language-model-tokens-per-day",
            paramLabel = "N",
            description = "of this process, prompts and answers (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.tokens-per-day", of = Allowance.class, component = "tokensADay")
    long tokensPerDay = Allowance.DEFAULTS.tokensADay();

    @Option(
            names = "--language-model-input",
            paramLabel = "CHARACTERS",
            description = "what is shown of an article, in whole sentences (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.input", of = Limits.class, component = "inputCharacters")
    int input = Limits.DEFAULTS.inputCharacters();

    @Option(
            names = "--language-model-answer-tokens",
            paramLabel = "N",
            description = "of one answer (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.answer-tokens", of = Limits.class)
    int answerTokens = Limits.DEFAULTS.answerTokens();

    @Option(
            names = "--language-model-from",
            paramLabel = "PLACE",
            description = "where the stage begins that has never run: earliest, latest, or so long ago as PT1H"
                    + " (default: ${DEFAULT-VALUE})")
    @Setting(key = "language-model.from", of = WritingSettings.class)
    String from = WritingSettings.DEFAULT_FROM;

    @Option(
            names = "--language-model-key",
            paramLabel = "KEY",
            hidden = true,
            description = "what the endpoint asks for")
    @Setting(key = "language-model.key", of = ApiKey.class, component = "secret", secret = true)
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
                    temperature,
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
