package dev.copydesk.ingest.extract;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import java.util.function.Function;

/** What came of reading a page. */
public sealed interface ExtractOutcome {
    /** Applies the one function that fits: there is one for every outcome. */
    <T> T fold(Function<? super Extracted, ? extends T> extracted, Function<? super Refused, ? extends T> refused);

    /** @throws BadRecord where the page was refused */
    default Article articleOrThrow() {
        return fold(Extracted::article, refused -> {
            throw new BadRecord(refused.reason(), refused.message());
        });
    }

    record Extracted(Article article) implements ExtractOutcome {
        @Override
        public <T> T fold(
                Function<? super Extracted, ? extends T> extracted, Function<? super Refused, ? extends T> refused) {
            return extracted.apply(this);
        }
    }

    record Refused(BadRecord.Reason reason, String message) implements ExtractOutcome {
        @Override
        public <T> T fold(
                Function<? super Extracted, ? extends T> extracted, Function<? super Refused, ? extends T> refused) {
            return refused.apply(this);
        }
    }
}
