package dev.copydesk.ingest.gateway;

import dev.copydesk.events.BadRecord;
import java.util.Map;

/** What the gateway answers: a status and a JSON body. */
sealed interface GatewayAnswer {
    int status();

    Object body();

    /** The broker has it. */
    record Accepted(String id, String url, String accepted) implements GatewayAnswer {
        @Override
        public int status() {
            return 202;
        }

        @Override
        public Object body() {
            return this;
        }
    }

    record Failed(int status, String code, String message) implements GatewayAnswer {
        static Failed of(BadRecord e) {
            int status =
                    switch (e.reason()) {
                        case INPUT_TOO_LARGE, OUTPUT_TOO_LARGE -> 413;
                        case NOT_HTML, NO_ARTICLE, TOO_DEEP -> 422;
                        default -> 400;
                    };
            return new Failed(status, e.reason().code(), String.valueOf(e.getMessage()));
        }

        @Override
        public Object body() {
            return Map.of("error", new Problem(code, message));
        }

        private record Problem(String code, String message) {}
    }
}
