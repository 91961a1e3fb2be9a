package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.BlockKind;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import dev.copydesk.ingest.extract.text.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a single block's text says about its belonging to the body. */
final class BlockRules {
    private static final int MAX_CALL = 140;
    private static final int MAX_LINKED_CALL = 400;
    private static final int LONGEST_FURNITURE = 600;
    private static final int MAX_SIGNED = 400;

    private final PageBlocks page;
    private final Set<String> titles = new HashSet<>();
    private final Summaries summaries;
    private final Set<String> authors = new HashSet<>();
    private final String[] keys;
    private final Map<Integer, Optional<BlockReason>> furniture = new HashMap<>();
    private final Map<Integer, Boolean> said = new HashMap<>();
    private final SiteLinks site;

    BlockRules(PageBlocks page, BodyClues clues) {
        this.page = page;
        this.keys = new String[page.blocks.size()];
        clues.titles().forEach(title -> titles.add(Words.key(title)));
        clues.authors().forEach(author -> authors.add(Words.key(author)));
        this.site = new SiteLinks(clues.site());
        this.summaries = new Summaries(clues.summaries());
        titles.remove("");
        authors.remove("");
    }

    /** Whether all links of a block lead to pages of the same site, as those to other stories do. */
    boolean leadsWithin(TextBlock block) {
        for (var anchor : block.anchors()) {
            if (!site.holds(anchor.url())) {
                return false;
            }
        }
        return true;
    }

    void prune(Selection kept) {
        pruneRefrains(kept);
        var seen = new HashSet<String>();
        for (int i = kept.next(0); i >= 0; i = kept.next(i + 1)) {
            var block = page.blocks.get(i);
            boolean repeated =
                    page.prose(i, i + 1) >= 60 && block.kind() != BlockKind.LIST_ITEM && !seen.add(block.text());
            var reason = repeated ? BlockReason.REPEATED : furniture(i);
            if (reason != null) {
                kept.drop(i, reason);
            }
        }
    }

    /** Short lines that return again and again between paragraphs. */
    private void pruneRefrains(Selection kept) {
        var times = new HashMap<String, Integer>();
        for (int i = kept.next(0); i >= 0; i = kept.next(i + 1)) {
            if (isLine(page.blocks.get(i))) {
                times.merge(key(i), 1, Integer::sum);
            }
        }
        var refrains = new BitSet();
        for (int i = kept.next(0); i >= 0; i = kept.next(i + 1)) {
            if (isLine(page.blocks.get(i)) && key(i).length() > 8 && times.getOrDefault(key(i), 0) > 2) {
                refrains.set(i);
            }
        }
        if (refrains.cardinality() * 3 < kept.size()) {
            refrains.stream().forEach(i -> kept.drop(i, BlockReason.REFRAIN));
        }
    }

    private static boolean isLine(TextBlock block) {
        return block.kind() == BlockKind.PARAGRAPH && block.text().length() < 100;
    }

    private @Nullable BlockReason furniture(int index) {
        return furniture
                .computeIfAbsent(index, i -> Optional.ofNullable(read(i, page.blocks.get(i))))
                .orElse(null);
    }

    private @Nullable BlockReason read(int index, TextBlock block) {
        if (block.text().length() > LONGEST_FURNITURE) {
            return null;
        }
        var key = key(index);
        if (key.isEmpty()) {
            return block.text().length() < 40 && !block.text().equals("…") ? BlockReason.NO_WORDS : null;
        }
        if (titles.contains(key)) {
            return BlockReason.TITLE;
        }
        if (Phrases.isLabel(key)) {
            return BlockReason.PHRASE;
        }
        if (block.kind() == BlockKind.EMBED) {
            return null;
        }
        if (isLinks(block)) {
            return BlockReason.TEASER;
        }
        if (block.text().length() < MAX_CALL && Phrases.beginsCredit(block.text())) {
            return BlockReason.CREDIT;
        }
        return block.text().length() < MAX_CALL && isCall(key, block) ? BlockReason.TEASER : null;
    }

    private boolean isLinks(TextBlock block) {
        boolean one = block.linkDensity() > 0.85 && block.text().length() < 250;
        boolean several = block.anchors().size() > 1
                && block.linkDensity() > 0.6
                && !block.endsLikeASentence()
                && block.kind() == BlockKind.PARAGRAPH
                && block.text().length() < 600;
        return (one || several) && leadsWithin(block);
    }

    private boolean isCall(String key, TextBlock block) {
        boolean marked = block.linkDensity() > 0.3 || block.isHeading() || key.length() < 60;
        if (marked && Phrases.beginsTeaser(key)) {
            return true;
        }
        return block.text().startsWith("©");
    }

    /** Asks the reader to do something: sign up, follow, comment. */
    boolean isCallBelow(int index) {
        var block = page.blocks.get(index);
        if (block.text().length() > (block.anchors().isEmpty() ? MAX_CALL : MAX_LINKED_CALL)) {
            return false;
        }
        return Phrases.calls(key(index));
    }

    /** Says who made the text. */
    boolean isSigned(int index) {
        return page.blocks.get(index).text().length() <= MAX_SIGNED && Phrases.beginsSignature(key(index));
    }

    boolean isTitle(int index) {
        return titles.contains(key(index));
    }

    boolean isSummary(int index) {
        return said.computeIfAbsent(index, i -> summaries.has(key(i)));
    }

    /** A line of names: authors alone, with at most a few words more. */
    boolean isByline(int index) {
        var key = key(index);
        if (key.length() > 120 || authors.isEmpty()) {
            return false;
        }
        for (var author : authors) {
            if (key.contains(author) && key.length() <= author.length() + 30) {
                return true;
            }
        }
        return false;
    }

    /** Opens with an author's name and is no sentence: below it they are introduced. */
    boolean isAuthorLine(int index) {
        var block = page.blocks.get(index);
        return block.text().length() < MAX_CALL
                && !block.endsLikeASentence()
                && block.text().indexOf(':') < 0
                && authors.stream().anyMatch(author -> key(index).startsWith(author));
    }

    /** Starts with an author's name: who they are, at the foot of the page. */
    boolean isAboutAuthor(int index) {
        var key = key(index);
        return authors.stream().anyMatch(author -> key.startsWith(author + " ") || key.startsWith("about " + author));
    }

    String key(int index) {
        var key = keys[index];
        if (key == null) {
            var text = page.blocks.get(index).text();
            key = Words.key(text);
            keys[index] = key;
        }
        return key;
    }
}
