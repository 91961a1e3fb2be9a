package dev.copydesk.ingest.extract.metadata.marks;

/**
 * Mends JSON as far as it is safe: marks inside a string that lack their backslash, and a text that is cut off, which loses
 * what was not complete.
 */
public final class BrokenJson {
    private final String json;
    private final StringBuilder out;
    /** What closes the objects and lists that are open, the outermost first. */
    private final StringBuilder closers = new StringBuilder();
    /** So much of {@link #out} holds complete values alone. */
    private int completeLength;

    private int completeDepth;

    private BrokenJson(String json) {
        this.json = json;
        this.out = new StringBuilder(json.length() + 16);
    }

    public static String mended(String json) {
        return new BrokenJson(json).mend();
    }

    private String mend() {
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!inString) {
                inString = c == '"';
                structure(c);
            } else if (c == '\\' && i + 1 < json.length()) {
                i++;
                out.append(c).append(json.charAt(i));
            } else if (c == '"' && !endsString(i + 1)) {
                out.append("\\\"");
            } else {
                inString = c != '"';
                out.append(c);
            }
        }
        if (closers.isEmpty() && !inString) {
            return out.toString();
        }
        // What was open at the last complete value is still open: a close would have been a later one.
        var closing = new StringBuilder(closers.substring(0, Math.min(completeDepth, closers.length()))).reverse();
        return out.substring(0, completeLength) + closing;
    }

    private void structure(char c) {
        if (c == ',') {
            complete();
        }
        out.append(c);
        if (c == '{' || c == '[') {
            closers.append(c == '{' ? '}' : ']');
            complete();
        } else if ((c == '}' || c == ']') && !closers.isEmpty()) {
            closers.setLength(closers.length() - 1);
            complete();
        }
    }

    private void complete() {
        completeLength = out.length();
        completeDepth = closers.length();
    }

    private boolean endsString(int from) {
        int i = from;
        while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
            i++;
        }
        return i == json.length() || ",:}]".indexOf(json.charAt(i)) >= 0;
    }
}
