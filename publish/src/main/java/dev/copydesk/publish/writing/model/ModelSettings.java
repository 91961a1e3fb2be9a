package dev.copydesk.publish.writing.model;

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
 * @param temperature null where none is sent
 */
public record ModelSettings(
        URI baseUrl,
        String model,
        @Nullable ApiKey key,
        Form form,
        @Nullable Double temperature,
        Limits limits,
        Allowance allowance,
        Patience patience) {
    public ModelSettings {
        var scheme = baseUrl.getScheme();
        if (scheme == null || !(scheme.equals("http") || scheme.equals("https")) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("language model: an http or https URL, not " + baseUrl);
        }
        if (baseUrl.getUserInfo() != null || baseUrl.getQuery() != null || baseUrl.getFragment() != null) {
            throw new IllegalArgumentException("language model: a URL without user, query and fragment");
        }
        if (model.isBlank() || model.length() > 200) {
            throw new IllegalArgumentException("language model: a name of 1 to 200 characters");
        }
        if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
            throw new IllegalArgumentException("temperature: 0 to 2, not " + temperature);
        }
    }

    public static ModelSettings of(URI baseUrl, String model, @Nullable ApiKey key) {
        return new ModelSettings(
                baseUrl, model, key, Form.SCHEMA, 0.0, Limits.DEFAULTS, Allowance.DEFAULTS, Patience.DEFAULTS);
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
     * @param call how long one call may take, 1 s to 10 min
     * @param total how long all calls for an article may take, waiting included
     * @param tries how often a call is made that fails in a passing way, 1 to 10
     * @param inputCharacters what is shown of an article, in whole sentences, 1,000 to 1,000,000
     * @param answerTokens of the answer, 200 to 20,000
     * @param answerBytes of the response's body
     */
    public record Limits(
            Duration call, Duration total, int tries, int inputCharacters, int answerTokens, int answerBytes) {
        public static final Limits DEFAULTS =
                new Limits(Duration.ofSeconds(60), Duration.ofSeconds(120), 3, 24_000, 1_500, 256 << 10);

        public Limits {
            range("time of a call in ms", call.toMillis(), 1, 600_000);
            range("time of an article in ms", total.toMillis(), 1, 3_600_000);
            range("tries", tries, 1, 10);
            range("input characters", inputCharacters, 1_000, 1_000_000);
            range("answer tokens", answerTokens, 200, 20_000);
            range("answer bytes", answerBytes, 1_000, 16 << 20);
        }
    }

    /**
     * Of one process.
     *
     * @param parallel calls at once, 1 to 64
     * @param callsAnHour 1 to 1,000,000
     * @param tokensADay of prompts and answers
     */
    public record Allowance(int parallel, int callsAnHour, long tokensADay) {
        public static final Allowance DEFAULTS = new Allowance(4, 1_000, 5_000_000);

        public Allowance {
            range("parallel calls", parallel, 1, 64);
            range("calls an hour", callsAnHour, 1, 1_000_000);
            range("tokens a day", tokensADay, 1, 1_000_000_000_000L);
        }
    }

    /**
     * With an endpoint that fails.
     *
     * @param failures so many running, and it is left alone, 1 to 100
     * @param pause for so long; then one call tries whether it is back
     */
    public record Patience(int failures, Duration pause) {
        public static final Patience DEFAULTS = new Patience(5, Duration.ofSeconds(30));

        public Patience {
            range("failures", failures, 1, 100);
            range("pause in ms", pause.toMillis(), 1, 3_600_000);
        }
    }

    private static void range(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + least + " to " + most + ", not " + value);
        }
    }
}
