package dev.copydesk.ingest.fetch.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes up to {@code limit} bytes on and throws {@link TooLarge} at the first one beyond. */
final class LimitedInput extends FilterInputStream {
    private final int limit;
    private int passed;

    LimitedInput(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, (long) limit - passed + 1);
        int count = super.read(buffer, offset, wanted);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws TooLarge {
        if (more > limit - passed) {
            throw new TooLarge(limit);
        }
        passed += more;
    }
}
