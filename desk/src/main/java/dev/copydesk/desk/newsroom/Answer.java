package dev.copydesk.desk.newsroom;

import java.util.Map;
import java.util.TreeMap;

/** What a site says to one request. */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Answer(int status, Map<String, String> headers, byte[] body) {
    private static final byte[] NO_BODY = {};

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body);
    }

    static Answer redirect(String location) {
        return new Answer(301, Map.of("Location", location), NO_BODY);
    }

    Answer with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    Answer withBody(byte[] other) {
        return new Answer(status, headers, other);
    }

    /** RFC 9110, 304: the asker's copy is this one. */
    Answer notModified() {
        return new Answer(304, headers, NO_BODY);
    }
}
