package dev.copydesk.ingest.gateway;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a request's body up to a limit and not one buffer more. */
final class BoundedRequestBody {
    private BoundedRequestBody() {}

    /** @throws BadRecord {@code INPUT_TOO_LARGE} */
    static byte[] read(Context context, int max) {
        if (context.req().getContentLengthLong() > max) {
            throw tooLarge(max);
        }
        try (InputStream in = context.req().getInputStream()) {
            var body = in.readNBytes(max + 1);
            if (body.length > max) {
                throw tooLarge(max);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BadRecord tooLarge(int max) {
        return new BadRecord(Reason.INPUT_TOO_LARGE, "a body of more than " + max + " bytes");
    }
}
