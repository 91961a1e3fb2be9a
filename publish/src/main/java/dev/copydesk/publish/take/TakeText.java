package dev.copydesk.publish.take;

import dev.copydesk.events.AccessKind;
import dev.copydesk.events.Article;
import dev.copydesk.events.Take;
import dev.copydesk.events.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was measured: the most telling facts, in one order, and at the end whom the full read is for. */
final class TakeText {
    /** Sentences besides the one on whom the full read is for. */
    private static final int MOST = 4;

    /** Remarks of this weight only fill what else would be shorter than {@code ENOUGH} and one. */
    private static final int FILLING = 30;

    private static final int ENOUGH = 2;

    /** From this share of quotation on, the take mentions it. */
    private static final double MUCH_QUOTED = 0.25;

    /** Fewer quotes are neither even nor uneven. */
    private static final int FEWEST_QUOTES = 4;

    private static final int FEWEST_LINKS = 4;
    private static final int FEWEST_FIGURES = 4;
    private static final double FEW_SOURCED = 0.5;
    private static final double MOST_SOURCED = 0.8;
    private static final double UNCLEAR = 1 / 3.0;

    /** Kinds that nobody expects to quote or to hear a second side. */
    private static final Set<String> WITHOUT_VOICES =
            Set.of("live", "list", "first-person", "opinion", "review", "announcement");

    /** A sentence and how telling it is. */
    private record Remark(int order, int weight, String text) {}

    private final Take take;
    private final Prose prose;
    private final Voices voices;
    private final @Nullable Sourcing sourcing;
    private final Shown shown;
    private final Wording say;
    private final List<Remark> remarks = new ArrayList<>();

    TakeText(Take take, Prose prose, Voices voices, @Nullable Sourcing sourcing, Shown shown, Wording say) {
        this.take = take;
        this.prose = prose;
        this.voices = voices;
        this.sourcing = sourcing;
        this.shown = shown;
        this.say = say;
    }

    String text() {
        facts();
        access();
        if ("language".equals(shown.withheld())) {
            add(92, "language");
        }
        corrections();
        genre();
        if (!isPart()) {
            voices();
            anonymous();
            figures();
            primarySources();
            links();
        }
        missing();
        if (remarks.size() > ENOUGH) {
            remarks.removeIf(remark -> remark.weight() <= FILLING);
        }
        var telling = remarks.stream()
                .sorted(Comparator.comparingInt((Remark r) -> -r.weight()).thenComparingInt(Remark::order))
                .limit(MOST)
                .sorted(Comparator.comparingInt(Remark::order))
                .map(Remark::text)
                .collect(Collectors.toCollection(ArrayList::new));
        var worth = take.worth();
        if (worth != null) {
            worth(worth, telling);
        }
        return String.join(" ", telling);
    }

    private void add(int weight, String key) {
        remarks.add(new Remark(remarks.size(), weight, say.of(key)));
    }

    private void facts() {
        say.fact("voices", take.voices());
        say.fact("quotes", take.quotes());
        say.fact("unattributed", voices.unattributed());
        say.fact("anonymous", voices.anonymous());
        say.fact("share", Math.round(take.quotedShare() * 100));
        say.fact("links", prose.enriched().article().links().size());
        say.fact("outward", take.outward() == null ? 0 : take.outward());
        say.fact("primary", take.primarySources().size());
        var lead = take.lead();
        if (lead != null) {
            say.fact("top", lead.name());
            say.fact("topQuotes", lead.quotes());
        }
        var figures = take.figures();
        if (figures != null) {
            say.fact("figures", figures.sentences());
            say.fact("sourced", figures.sourced());
        }
    }

    private Article article() {
        return prose.enriched().article();
    }

    /** What is missing in a part may stand in the rest. */
    private boolean isPart() {
        var access = article().access();
        return access != null && Boolean.TRUE.equals(access.partial());
    }

    private void access() {
        var access = article().access();
        if (access != null && isPart()) {
            add(100, access.kind() == AccessKind.SUBSCRIBER ? "part.subscriber" : "part.other");
        }
    }

    private void corrections() {
        if (!take.corrections().isEmpty()) {
            add(95, "corrected." + (take.corrections().size() == 1 ? "single" : "many"));
        }
    }

    private void genre() {
        var genre = take.genre();
        if (genre == null || genre.kind().equals("news")) {
            return;
        }
        say.fact("posts", genre.count() == null ? 0 : genre.count());
        say.fact("entries", genre.count() == null ? 0 : genre.count());
        add(90, genre.kind().equals("live") ? "genre.live" : "genre." + genre.kind() + "." + genre.reason());
    }

    private boolean isOf(Set<String> genres) {
        return take.genre() != null && genres.contains(take.genre().kind());
    }

    private void voices() {
        if (prose.vocabulary() == null) {
            if (take.quotedShare() >= MUCH_QUOTED) {
                add(85, "share");
            }
        } else if (take.quotes() == 0) {
            nobody();
        } else if (take.voices() == 0) {
            add(
                    take.quotes() == 1 ? 30 : 80,
                    voices.anonymous() == take.quotes() ? "anonymous.all" : "unnamed." + manyQuotes());
        } else if (take.voices() == 1) {
            one();
        } else {
            several();
        }
    }

    private void nobody() {
        if (isOf(WITHOUT_VOICES)) {
            return;
        }
        int paraphrases = sourcing == null ? 0 : sourcing.paraphrases();
        int outward = take.outward() == null ? 0 : take.outward();
        if (sourcing != null && sourcing.paraphrasesMuch()) {
            add(85, "none.paraphrased");
        } else if (paraphrases == 0 && article().links().isEmpty()) {
            add(85, "none.bare");
        } else if (paraphrases == 0 && outward >= 2) {
            add(85, "none.linked");
        } else {
            add(80, "none");
        }
    }

    private void one() {
        var lead = take.lead();
        int all = take.quotes();
        if (lead == null) {
            boolean alone = voices.bySpeaker().get(0).quotes() == all && voices.anonymous() == all;
            if (alone) {
                add(85, "one.nameless." + manyQuotes());
            }
        } else if (lead.quotes() < all) {
            boolean hidden = voices.anonymous() > 0;
            boolean single = voices.unattributed() == 1 && lead.quotes() > 1;
            add(
                    85,
                    hidden
                            ? "one.byname"
                            : voices.unattributed() == 0
                                    ? "one.most"
                                    : lead.quotes() + voices.unattributed() == all && single
                                            ? "partly.one.single"
                                            : "partly.one.many");
        } else {
            add(all == 1 ? 80 : 85, all == 1 ? "one.single" : "one.many" + quoted());
        }
    }

    private void several() {
        if (voices.unsure()) {
            add(80, "several.unsure");
        } else if (take.voices() == take.quotes()) {
            add(85, "several.once");
        } else if (take.quotes() < FEWEST_QUOTES) {
            add(85, "several.few");
        } else if (voices.even()) {
            add(85, "several.even" + quoted());
        } else if (take.lead() == null) {
            add(85, "several.unled");
        } else {
            add(85, (voices.dominated() ? "several.dominated" : "several.led") + quoted());
        }
    }

    private String quoted() {
        return take.quotedShare() >= MUCH_QUOTED ? ".quoted" : "";
    }

    private String manyQuotes() {
        return take.quotes() == 1 ? "single" : "many";
    }

    private void anonymous() {
        if (prose.vocabulary() == null || take.voices() == 0) {
            return;
        }
        if (voices.anonymous() > 0 && take.voices() > 1) {
            boolean all = voices.anonymous() == take.quotes();
            add(70, "anonymous." + (all ? "all" : voices.anonymous() == 1 ? "single" : "many"));
        }
        boolean told = take.lead() != null && take.voices() == 1;
        if (!told && voices.unattributed() >= 2 && voices.unattributed() >= UNCLEAR * take.quotes()) {
            add(50, "unattributed.many");
        }
    }

    private void figures() {
        var figures = take.figures();
        if (figures == null || figures.sentences() < FEWEST_FIGURES || isOf(WITHOUT_VOICES)) {
            return;
        }
        double share = (double) figures.sourced() / figures.sentences();
        if (figures.sourced() == 0) {
            add(65, "figures.none");
        } else if (share < FEW_SOURCED) {
            add(65, figures.sourced() == 1 ? "figures.few.one" : "figures.few");
        } else if (share == 1) {
            add(40, "figures.all");
        } else if (share >= MOST_SOURCED) {
            add(40, "figures.most");
        }
    }

    private void primarySources() {
        if (take.primarySources().isEmpty()) {
            return;
        }
        var kinds = new TreeMap<String, Integer>();
        take.primarySources().forEach(source -> kinds.merge(source.kind(), 1, Integer::sum));
        var names = kinds.entrySet().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.getValue()))
                .map(kind -> say.word("kind." + kind.getKey() + (kind.getValue() > 1 ? ".many" : "")))
                .toList();
        say.fact("kinds", listed(names));
        add(60, "primary." + (take.primarySources().size() == 1 ? "single" : "many"));
    }

    private String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + say.word("and") + " " + names.get(last);
    }

    private void links() {
        int links = article().links().size();
        if (links == 0 && take.quotes() > 0) {
            add(20, "links.none");
        } else if (links >= FEWEST_LINKS && take.outward() != null && take.outward() == 0) {
            add(20, "links.on");
        }
    }

    private void missing() {
        boolean date = take.missing().contains("date");
        boolean author = take.missing().contains("author");
        if (date || author) {
            add(date && author ? 55 : 45, "missing." + (date && author ? "both" : date ? "date" : "author"));
        }
    }

    private void worth(Worth worth, List<String> telling) {
        int left = worth.left() == null ? 0 : worth.left();
        int total = worth.total() == null ? 0 : worth.total();
        say.fact("left", left);
        say.fact("total", total);
        say.fact("told", total - left);
        if (worth.section() != null) {
            say.fact("section", worth.section());
        }
        var key =
                switch (worth.reason()) {
                    case "section" -> left > 1 ? "section.many" : "section";
                    case "covered" -> left * 2 > total ? "covered.voices" : "covered";
                    case "detail" -> total - left == 1 ? "detail.one" : "detail";
                    default -> worth.reason();
                };
        if (!worth.reason().equals("access")) {
            telling.add(say.of("worth." + key));
        }
    }
}
