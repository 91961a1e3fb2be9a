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
        try (InputStream in = context.req().getInputStream()) {
            if (context.req().getContentLengthLong() > max) {
                discard(in, 2L * max);
                throw tooLarge(max);
            }
            var body = in.readNBytes(max + 1);
            if (body.length > max) {
                discard(in, max);
                throw tooLarge(max);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A caller that is still sending when it is answered would see a broken connection instead of the answer. */
    private static void discard(InputStream in, long atMost) throws IOException {
        var buffer = new byte[8192];
        long left = atMost;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(buffer);
            left -= Math.max(0, read);
        }
    }

    private static BadRecord tooLarge(int max) {
        return new BadRecord(Reason.INPUT_TOO_LARGE, "a body of more than " + max + " bytes");
    }
}
