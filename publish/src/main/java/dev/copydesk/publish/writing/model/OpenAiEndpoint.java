package dev.copydesk.publish.writing.model;

import dev.copydesk.events.json.Json;
import dev.copydesk.publish.writing.AnswerFault;
import dev.copydesk.publish.writing.DraftRefusal;
import dev.copydesk.publish.writing.ModelPrompt;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** An OpenAI-compatible endpoint. It follows no redirect, so that the key goes nowhere else. */
public final class OpenAiEndpoint implements ModelEndpoint {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** What a server says of an error, as far as it is kept. */
    private static final int MOST_SAID = 200;

    /** Where an endpoint does not count: a token has at least so many characters in most languages. */
    private static final int CHARACTERS_A_TOKEN = 3;

    private final ModelSettings settings;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public OpenAiEndpoint(ModelSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ModelReply ask(ModelPrompt prompt, Duration limit) throws InterruptedException {
        var http = new BoundedHttp(client, limit, settings.limits().answerBytes());
        try {
            return said(prompt, model(http, limit).chat(request(prompt)));
        } catch (RuntimeException e) {
            if (http.failure() == BoundedHttp.Failure.INTERRUPTED) {
                throw new InterruptedException("a call was interrupted");
            }
            return failed(http, e);
        }
    }

    private OpenAiChatModel model(BoundedHttp http, Duration limit) {
        var builder = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl().toString())
                .modelName(settings.model())
                .maxTokens(settings.limits().answerTokens())
                .strictJsonSchema(true)
                .timeout(limit)
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false);
        // the library insists on a key; endpoints that ask for none ignore it
        builder.apiKey(settings.key() == null ? "none" : settings.key().secret());
        if (settings.temperature() != ModelSettings.NO_TEMPERATURE) {
            builder.temperature(settings.temperature());
        }
        return builder.build();
    }

    private ChatRequest request(ModelPrompt prompt) {
        var request =
                ChatRequest.builder().messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()));
        var form = form();
        return form == null ? request.build() : request.responseFormat(form).build();
    }

    private @Nullable ResponseFormat form() {
        return switch (settings.form()) {
            case SCHEMA ->
                ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name("digest")
                                .rootElement(JsonRawSchema.from(ModelPrompt.SCHEMA))
                                .build())
                        .build();
            case JSON -> ResponseFormat.JSON;
            case NONE -> null;
        };
    }

    private static ModelReply said(ModelPrompt prompt, ChatResponse response) {
        var message = response.aiMessage();
        var content = message == null || message.text() == null ? "" : message.text();
        var usage = response.tokenUsage();
        Integer counted = usage == null ? null : usage.totalTokenCount();
        long characters = (long) prompt.system().length() + prompt.user().length() + content.length();
        long tokens = counted == null || counted < 1 ? characters / CHARACTERS_A_TOKEN : counted;
        return new ModelReply.Said(content, response.finishReason() == FinishReason.LENGTH, tokens);
    }

    private ModelReply failed(BoundedHttp http, RuntimeException e) {
        return switch (http.failure()) {
            case STATUS -> refused(http);
            case TIMEOUT -> new ModelReply.Failed(fault(DraftRefusal.TIMEOUT, http.error()), true, false, null);
            case TOO_LARGE -> new ModelReply.Failed(fault(DraftRefusal.TOO_LARGE, http.error()), false, true, null);
            case NETWORK -> new ModelReply.Failed(fault(DraftRefusal.UNREACHABLE, http.error()), true, false, null);
            // a response that the library does not understand
            case NONE, INTERRUPTED ->
                new ModelReply.Failed(
                        fault(DraftRefusal.NOT_JSON, "the response is none of this API: " + firstLine(e)),
                        false,
                        http.status() != 0,
                        null);
        };
    }

    private ModelReply refused(BoundedHttp http) {
        int status = http.status();
        var detail = "status " + status + said(http.error());
        var after = RetryAfter.of(http.retryAfter(), clock.instant());
        if (status == 429 || status == 503) {
            return new ModelReply.Failed(fault(DraftRefusal.BUSY, detail), true, status == 429, after);
        }
        if (status >= 500) {
            return new ModelReply.Failed(fault(DraftRefusal.SERVER_ERROR, detail), true, false, after);
        }
        // 408 and 425 may do better, a wrong key or an unknown model will not
        return new ModelReply.Failed(
                fault(DraftRefusal.REJECTED, detail), status == 408 || status == 425, false, after);
    }

    private AnswerFault fault(DraftRefusal refusal, String detail) {
        return new AnswerFault(
                refusal, settings.key() == null ? detail : settings.key().redacted(detail));
    }

    /** The message of an error in the API's form. */
    private static String said(String body) {
        try {
            var message = Json.mapper().readTree(body).path("error").path("message");
            var text = message.isString()
                    ? message.stringValue().replaceAll("\\s+", " ").strip()
                    : "";
            return text.isEmpty() ? "" : ": " + text.substring(0, Math.min(MOST_SAID, text.length()));
        } catch (JacksonException e) {
            return "";
        }
    }

    private static String firstLine(RuntimeException e) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        var line = message.lines().findFirst().orElse("");
        return line.substring(0, Math.min(MOST_SAID, line.length()));
    }
}
