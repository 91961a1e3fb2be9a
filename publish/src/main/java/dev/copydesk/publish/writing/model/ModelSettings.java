package dev.copydesk.publish.writing.model;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import dev.copydesk.events.settings.TimeRange;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which language model is asked, and within which limits.
 *
 * @param baseUrl of the OpenAI-compatible API, {@code https://models.example/v1}
 * @param model its name there
 * @param key null where the endpoint asks for none
 * @param form how the answer's form is asked for
 * @param temperature {@link #NO_TEMPERATURE} where none is sent
 */
public record ModelSettings(
        URI baseUrl,
        String model,
        @Nullable ApiKey key,
        Form form,
        double temperature,
        Limits limits,
        Allowance allowance,
        Patience patience) {
    /** Of endpoints that refuse one. */
    public static final int NO_TEMPERATURE = -1;

    public static final TextForm BASE_URL =
            TextForm.of("https?://[^\\s@?#]+", "an http or https URL without user, query and fragment");

    public static final NumberRange TEMPERATURE = NumberRange.of(0, 2).or(NO_TEMPERATURE);
    public static final Form DEFAULT_FORM = Form.SCHEMA;
    public static final double DEFAULT_TEMPERATURE = 0;

    public ModelSettings {
        BASE_URL.checkSecret("language model", baseUrl.toString());
        if (baseUrl.getHost() == null) {
            throw new IllegalArgumentException("language model: no host in " + baseUrl);
        }
        if (model.isBlank() || model.length() > 200) {
            throw new IllegalArgumentException("language model: a name of 1 to 200 characters");
        }
        TEMPERATURE.check("temperature", temperature);
    }

    public static ModelSettings of(URI baseUrl, String model, @Nullable ApiKey key) {
        return new ModelSettings(
                baseUrl,
                model,
                key,
                DEFAULT_FORM,
                DEFAULT_TEMPERATURE,
                Limits.DEFAULTS,
                Allowance.DEFAULTS,
                Patience.DEFAULTS);
    }

    /** How the form of the answer is asked for, beside the words of the prompt. */
    public enum Form {
        /** {@code response_format} with a JSON Schema. */
        SCHEMA,
        /** {@code response_format} with JSON of any form. */
        JSON,
        /** No {@code response_format}. */
        NONE
    }

    /**
     * Of one article.
     *
     * @param call how long one call may take
     * @param total how long all calls for an article may take, waiting included
     * @param tries how often a call is made that fails in a passing way
     * @param inputCharacters what is shown of an article, in whole sentences
     * @param answerTokens of the answer
     * @param answerBytes of the response's body
     */
    public record Limits(
            Duration call, Duration total, int tries, int inputCharacters, int answerTokens, int answerBytes) {
        public static final TimeRange CALL = new TimeRange(Duration.ofMillis(1), Duration.ofMinutes(10));
        public static final TimeRange TOTAL = new TimeRange(Duration.ofMillis(1), Duration.ofHours(1));
        public static final NumberRange TRIES = NumberRange.of(1, 10);
        public static final NumberRange INPUT_CHARACTERS = NumberRange.of(1_000, 1_000_000);
        public static final NumberRange ANSWER_TOKENS = NumberRange.of(200, 20_000);
        private static final NumberRange ANSWER_BYTES = NumberRange.of(1_000, 16 << 20);

        public static final Limits DEFAULTS =
                new Limits(Duration.ofSeconds(60), Duration.ofSeconds(120), 3, 24_000, 1_500, 256 << 10);

        public Limits {
            CALL.check("time of a call", call);
            TOTAL.check("time of an article", total);
            TRIES.check("tries", tries);
            INPUT_CHARACTERS.check("input characters", inputCharacters);
            ANSWER_TOKENS.check("answer tokens", answerTokens);
            ANSWER_BYTES.check("answer bytes", answerBytes);
        }
    }

    /**
     * Of one process.
     *
     * @param parallel calls at once
     * @param callsAnHour further articles keep their default digest
     * @param tokensADay of prompts and answers
     */
    public record Allowance(int parallel, int callsAnHour, long tokensADay) {
        public static final NumberRange PARALLEL = NumberRange.of(1, 64);
        public static final NumberRange CALLS_AN_HOUR = NumberRange.of(1, 1_000_000);
        public static final NumberRange TOKENS_A_DAY = NumberRange.of(1, 1_000_000_000_000L);

        public static final Allowance DEFAULTS = new Allowance(4, 1_000, 5_000_000);

        public Allowance {
            PARALLEL.check("parallel calls", parallel);
            CALLS_AN_HOUR.check("calls an hour", callsAnHour);
            TOKENS_A_DAY.check("tokens a day", tokensADay);
        }
    }

    /**
     * With an endpoint that fails.
     *
     * @param failures so many running, and it is left alone
     * @param pause for so long; then one call tries whether it is back
     */
    public record Patience(int failures, Duration pause) {
        private static final NumberRange FAILURES = NumberRange.of(1, 100);
        private static final TimeRange PAUSE = new TimeRange(Duration.ofMillis(1), Duration.ofHours(1));

        public static final Patience DEFAULTS = new Patience(5, Duration.ofSeconds(30));

        public Patience {
            FAILURES.check("failures", failures);
            PAUSE.check("pause", pause);
        }
    }
}
