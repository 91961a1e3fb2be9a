package dev.copydesk.ingest.fetch.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A decoder's stream on which malformed input is an {@link IOException}, whatever the decoder trips over. */
final class SoundInput extends FilterInputStream {
    SoundInput(InputStream decoder) {
        super(decoder);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (RuntimeException e) {
            throw malformed(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (RuntimeException e) {
            throw malformed(e);
        }
    }

    private static IOException malformed(RuntimeException e) {
        return new IOException("malformed compressed body: " + e.getMessage(), e);
    }
}
