package dev.copydesk.trials.extraction;

import dev.copydesk.events.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Breaks pages as networks, servers, careless templates and ill will break them. The same number gives the same page. */
final class Mutations {
    private static final int MOST_AT_ONCE = 4;
    private static final int MAX_BYTES = 3 << 20;

    /** One way of breaking a page. */
    private interface Mutation {
        byte[] apply(byte[] html, Random random);
    }

    private record Named(String name, Mutation mutation) {}

    private static final List<String> TYPES = List.of(
            "text/html",
            "text/html; charset=utf-8",
            "text/html; charset=utf-16",
            "text/html; charset=utf-16le",
            "text/html; charset=iso-2022-jp",
            "text/html; charset=gb2312",
            "text/html; charset=shift_jis",
            "text/html; charset=windows-1255",
            "text/html; charset=utf-7",
            "text/html; charset=",
            "text/html; charset=x-none-such",
            "application/xhtml+xml",
            "text/plain",
            "application/json",
            ";;;");

    private final List<Page> pages;
    private final long seed;
    private final List<Named> mutations;

    Mutations(List<Page> pages, long seed) {
        this.pages = pages;
        this.seed = seed;
        this.mutations = List.of(
                new Named("flip bytes", ByteMutations::flip),
                new Named("overwrite", ByteMutations::overwrite),
                new Named("cut the end", ByteMutations::cutEnd),
                new Named("cut a piece", ByteMutations::cutPiece),
                new Named("repeat a piece", ByteMutations::repeat),
                new Named("move a piece", ByteMutations::move),
                new Named("splice", this::splice),
                new Named("swap tags", MarkupMutations::swapTags),
                new Named("drop tags", MarkupMutations::dropTags),
                new Named("nest", MarkupMutations::nest),
                new Named("quotes", MarkupMutations::dropQuotes),
                new Named("junk in text", MarkupMutations::insertJunk),
                new Named("junk in attributes", MarkupMutations::junkAttributes),
                new Named("structured data", JsonMutations::disturb),
                new Named("structured data added", JsonMutations::insert),
                new Named("charset", MarkupMutations::lieAboutCharset));
    }

    /** The pages as they were. */
    List<Page> pages() {
        return pages;
    }

    Mutant mutant(long number) {
        var random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        var base = pages.get(random.nextInt(pages.size()));
        var html = base.body();
        var how = new StringJoiner(", ");
        int count = 1 + random.nextInt(MOST_AT_ONCE);
        for (int i = 0; i < count; i++) {
            var mutation = mutations.get(random.nextInt(mutations.size()));
            html = mutation.mutation.apply(html, random);
            html = html.length <= MAX_BYTES ? html : Arrays.copyOf(html, MAX_BYTES);
            how.add(mutation.name);
        }
        return new Mutant(number, how.toString(), new Page(base.url(), null, 200, type(random), null, html));
    }

    private static @Nullable String type(Random random) {
        int one = random.nextInt(TYPES.size() * 4);
        return one < TYPES.size() ? TYPES.get(one) : one % 2 == 0 ? null : "text/html; charset=utf-8";
    }

    /** The start of one page with the end of another. */
    private byte[] splice(byte[] html, Random random) {
        var other = pages.get(random.nextInt(pages.size())).body();
        int head = random.nextInt(html.length + 1);
        int tail = random.nextInt(other.length + 1);
        var spliced = Arrays.copyOf(html, head + tail);
        System.arraycopy(other, other.length - tail, spliced, head, tail);
        return spliced;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes as characters of the same numbers, so that a mutation of text leaves all others as they are. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
