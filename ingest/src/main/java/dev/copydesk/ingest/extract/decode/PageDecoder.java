package dev.copydesk.ingest.extract.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text. The charset is the byte order mark's, else the HTTP header's, else the one that the page's head
 * declares, else what the bytes look like ({@link CharsetGuess}); a declaration that the bytes contradict is not believed.
 */
public final class PageDecoder {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern META_CHARSET = Pattern.compile(
            "<meta\\b[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.\\-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_:.\\-]{2,40})");
    private static final Pattern LANGUAGE =
            Pattern.compile("<html[^>]{0,500}?\\blang\\s*=\\s*[\"']?([A-Za-z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What pages of a language are written in where they are not UTF-8, in the order of trying. */
    private static final Map<String, List<String>> LEGACY = Map.ofEntries(
            Map.entry("ja", List.of("Shift_JIS", "EUC-JP")),
            Map.entry("zh", List.of("GB18030", "Big5")),
            Map.entry("ko", List.of("EUC-KR")),
            Map.entry("ru", List.of("windows-1251")),
            Map.entry("uk", List.of("windows-1251")),
            Map.entry("bg", List.of("windows-1251")),
            Map.entry("pl", List.of("windows-1250")),
            Map.entry("cs", List.of("windows-1250")),
            Map.entry("sk", List.of("windows-1250")),
            Map.entry("hu", List.of("windows-1250")),
            Map.entry("el", List.of("windows-1253")),
            Map.entry("tr", List.of("windows-1254")),
            Map.entry("he", List.of("windows-1255")),
            Map.entry("ar", List.of("windows-1256")));

    private PageDecoder() {}

    public static String decode(byte[] bytes, @Nullable String contentType) {
        var marked = byteOrderMark(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = declared(contentType, head);
        if (declared == null || isUtf8OrAsciiBased(declared)) {
            var utf8 = StrictUtf8.decode(bytes);
            if (utf8 != null) {
                return utf8;
            }
            if (isMostlyUtf8(bytes)) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, CharsetGuess.instead(bytes, declared).orElse(declared));
        }
        return legacy(bytes, head);
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        int first = b.length < 2 ? 0 : (b[0] & 0xff) << 8 | (b[1] & 0xff);
        return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : null;
    }

    private static @Nullable Charset declared(@Nullable String contentType, String head) {
        var inHeader = contentType == null ? null : named(CHARSET, contentType);
        if (inHeader != null) {
            return inHeader;
        }
        var inXml = named(XML_ENCODING, head);
        var inMeta = named(META_CHARSET, head);
        var found = inMeta == null ? inXml : inMeta;
        // A head that can be read as ASCII is not UTF-16, whatever it says.
        return found != null && found.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : found;
    }

    private static @Nullable Charset named(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? forName(matcher.group(1)).orElse(null) : null;
    }

    /** A charset by its label, as browsers take it: Latin-1 and ASCII mean windows-1252. */
    private static Optional<Charset> forName(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "iso8859-1" -> Optional.of(WINDOWS_1252);
                case "utf8" -> Optional.of(StandardCharsets.UTF_8);
                case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
                case "shift-jis", "x-sjis", "sjis" -> Optional.of(Charset.forName("windows-31j"));
                default -> {
                    var charset = Charset.forName(name);
                    yield charset.canEncode() ? Optional.of(charset) : Optional.empty();
                }
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Bytes that are valid UTF-8 are UTF-8 even where a charset that extends ASCII is declared. */
    private static boolean isUtf8OrAsciiBased(Charset declared) {
        return !declared.name().startsWith("UTF-16")
                && !declared.name().startsWith("UTF-32")
                && !declared.name().startsWith("ISO-2022");
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether most sequences of bytes above ASCII are well-formed: a UTF-8 page with a few broken or cut characters. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int length = lead >= 0xC2 && lead < 0xE0
                    ? 2
                    : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
            int at = 1;
            while (at < length && i + at < bytes.length && (bytes[i + at] & 0xC0) == 0x80) {
                at++;
            }
            if (length > 0 && at == length) {
                good++;
            } else {
                bad++;
            }
            i += Math.max(1, at);
        }
        return good > 0 && good >= bad * 2;
    }

    private static String legacy(byte[] bytes, String head) {
        var language = LANGUAGE.matcher(head);
        var likely = language.find()
                ? LEGACY.getOrDefault(language.group(1).toLowerCase(Locale.ROOT), List.of())
                : List.<String>of();
        var guess = CharsetGuess.of(bytes);
        if (guess.isPresent()) {
            return new String(bytes, guess.get());
        }
        for (var name : likely) {
            var text = strictly(bytes, Charset.forName(name));
            if (text != null) {
                return text;
            }
        }
        return new String(bytes, WINDOWS_1252);
    }
}
