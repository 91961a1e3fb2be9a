package dev.copydesk.ingest.gateway;

import dev.copydesk.ingest.fetch.body.ContentCodings;
import dev.copydesk.ingest.fetch.body.TooLarge;
import dev.copydesk.ingest.fetch.body.UnknownCoding;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

/** Reads a request's body, its {@code Content-Encoding} undone, up to a limit and not one buffer more. */
final class BoundedRequestBody {
    private BoundedRequestBody() {}

    /**
     * @param max bytes, both as sent and unpacked
     * @throws TooLarge beyond
     * @throws UnknownCoding for a coding that is not {@link ContentCodings#ACCEPTED}
     */
    static byte[] read(Context context, int max) throws IOException {
        try (InputStream in = context.req().getInputStream()) {
            if (context.req().getContentLengthLong() > max) {
                discard(in, 2L * max);
                throw new TooLarge(max);
            }
            return read(in, context, max);
        }
    }

    private static byte[] read(InputStream in, Context context, int max) throws IOException {
        try {
            return ContentCodings.read(in, Collections.list(context.req().getHeaders("Content-Encoding")), max);
        } catch (IOException e) {
            discard(in, max);
            throw e;
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
}
