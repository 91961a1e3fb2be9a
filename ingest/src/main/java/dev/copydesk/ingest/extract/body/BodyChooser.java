package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes, of several readings of where the body is, the one that the others agree with. */
final class BodyChooser {
    /** The structured data's copy of the body speaks for as many readings. */
    private static final double STRUCTURED_VOTE = 2;

    /** How far each way of finding the body is trusted, as a voice and as a choice. */
    private static final Map<String, Double> TRUST =
            Map.of("item-property", 1.2, "named-body", 1.1, "article", 1.0, "main", 0.8, "scored", 0.9, "mass", 0.7);

    private static final int GRAM = 4;

    private final PageBlocks page;
    private final Trimmer trimmer;
    private final BodyClues clues;

    BodyChooser(PageBlocks page, BlockRules rules, BodyClues clues) {
        this.page = page;
        this.clues = clues;
        this.trimmer = new Trimmer(page, rules);
    }

    /** A choice of blocks for the body, and the way in which it was found; both empty where the page has no body. */
    record Choice(Selection blocks, String way) {}

    Choice choose() {
        var readings = readings();
        var structured = structuredBlocks();
        var best = new Reading("", Selection.none(page), 0);
        double most = -1;
        for (var reading : readings) {
            double agreement = STRUCTURED_VOTE * reading.blocks.likeness(structured);
            for (var other : readings) {
                agreement += other.trust * reading.blocks.likeness(other.blocks);
            }
            if (agreement * reading.trust > most + 1e-9) {
                most = agreement * reading.trust;
                best = reading;
            }
        }
        return new Choice(new SplitBodies(page, trimmer).joined(best.blocks), best.way);
    }

    private record Reading(String way, Selection blocks, double trust) {}

    private List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        var trimmed = new HashMap<Integer, Selection>();
        new Candidates(page).all().forEach((way, element) -> {
            var blocks = trimmed.computeIfAbsent(element.index, e -> trimmer.trim(element));
            if (blocks.prose() > 0) {
                readings.add(new Reading(way, blocks, TRUST.getOrDefault(way, 1.0)));
            }
        });
        return readings;
    }

    private Selection structuredBlocks() {
        var found = Selection.none(page);
        var body = clues.articleBody();
        if (body == null || body.length() < 200) {
            return found;
        }
        var grams = grams(new Words(body));
        for (int i = 0; i < page.blocks.size(); i++) {
            if (page.prose(i, i + 1) == 0) {
                continue;
            }
            var words = new Words(page.blocks.get(i).text());
            var own = grams(words);
            long shared = own.stream().filter(grams::contains).count();
            if (shared * 10 >= own.size() * 7L && !own.isEmpty()) {
                found.keep(i, i + 1);
            }
        }
        return found;
    }

    private static Set<Long> grams(Words words) {
        var grams = new HashSet<Long>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            grams.add(words.hash(i, i + GRAM));
        }
        return grams;
    }
}
