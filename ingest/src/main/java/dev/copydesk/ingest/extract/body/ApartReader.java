package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.blocks.ElementHint;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.PageElement;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import dev.copydesk.ingest.extract.text.Names;
import dev.copydesk.ingest.extract.text.Words;
import dev.copydesk.language.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a page sets apart as a quotation: in elements made for that, named so, or alone between quotation marks. */
final class ApartReader {
    private static final Set<String> TAGS = Set.of("blockquote", "aside", "figure", "q");
    private static final Set<String> CREDIT_TAGS = Set.of("footer", "cite", "figcaption");
    private static final Set<String> CREDIT_NAMES = Set.copyOf(
            ResourceLines.wordSections(ApartReader.class, "quotes.txt").getOrDefault("credit", List.of()));
    private static final String OPENERS = "“„«»‹\"‘'「『";
    private static final String DASHES = "—–―-";
    private static final int MIN_WORDS = 5;
    private static final int MAX_BLOCKS = 6;
    private static final int MAX_LENGTH = 1200;
    private static final int MAX_CREDIT = 120;
    private static final int MAX_CALL = 40;
    private static final int MAX_CANDIDATES = 300;

    /** "“We are late.” — Ada Byron": the end of a sentence, a dash, and a name. */
    private static final Pattern SIGNED =
            Pattern.compile("[.!?…”»«“\"」』]\\s*[—–―]\\s*(?<credit>\\p{Lu}[^.!?”»“\"—–―]{1,79})$");

    private final PageBlocks page;

    ApartReader(PageBlocks page) {
        this.page = page;
    }

    /** What is set apart among the blocks {@code [first, end)}. */
    List<Apart> between(int first, int end) {
        var found = new ArrayList<Apart>();
        for (int i = 0; i < page.elements.size() && found.size() < MAX_CANDIDATES; ) {
            var element = page.elements.get(i);
            boolean inside = !element.isEmpty() && element.firstBlock >= first && element.endBlock <= end && first >= 0;
            boolean caption = element.hint == ElementHint.CAPTION;
            var apart = inside && !caption && isSetApart(element) ? apart(element) : null;
            if (apart != null) {
                found.add(apart);
            }
            i = apart != null || caption ? element.endElement : i + 1;
        }
        return found;
    }

    private boolean isSetApart(PageElement element) {
        if (element.endBlock - element.firstBlock > MAX_BLOCKS) {
            return false;
        }
        if (element.hint == ElementHint.PULL_QUOTE) {
            return true;
        }
        return TAGS.contains(element.tag()) ? !isPicture(element) : isQuotedLine(element);
    }

    /** A figure whose text is a caption. */
    private boolean isPicture(PageElement element) {
        return element.tag().equals("figure") && element.element.selectFirst("img, picture, video, iframe") != null;
    }

    /** A heading or a container of its own whose one block opens with a quotation mark. */
    private boolean isQuotedLine(PageElement element) {
        boolean alone = element.endBlock - element.firstBlock == 1;
        return alone
                && !element.tag().equals("p")
                && !element.tag().equals("li")
                && page.blocks.get(element.firstBlock).element() == element.index
                && OPENERS.indexOf(page.blocks.get(element.firstBlock).text().charAt(0)) >= 0;
    }

    private @Nullable Apart apart(PageElement element) {
        var said = new StringBuilder();
        String credit = null;
        for (int i = element.firstBlock; i < element.endBlock; i++) {
            var block = page.blocks.get(i);
            if (isCall(block)) {
                continue;
            }
            if (isSaid(said) && isCredit(block, element)) {
                credit = withoutDash(block.text());
            } else {
                said.append(said.isEmpty() ? "" : " ").append(block.text());
            }
        }
        var text = said.toString();
        var signed = SIGNED.matcher(text);
        if (credit == null && signed.find()) {
            credit = signed.group("credit").strip();
            text = text.substring(0, signed.start("credit")).strip();
            text = text.substring(0, text.length() - 1).strip();
        }
        boolean fits = text.length() <= MAX_LENGTH && new Words(text).size() >= MIN_WORDS;
        return fits
                ? new Apart(text, credit, element.firstBlock, element.endBlock, element.hint == ElementHint.PULL_QUOTE)
                : null;
    }

    /** A large quotation mark alone says nothing yet. */
    private static boolean isSaid(StringBuilder text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** A line of links: to share it, mostly. */
    private static boolean isCall(TextBlock block) {
        return block.text().length() <= MAX_CALL && block.linkDensity() > 0.8;
    }

    private boolean isCredit(TextBlock block, PageElement apart) {
        if (block.text().length() > MAX_CREDIT) {
            return false;
        }
        if (DASHES.indexOf(block.text().charAt(0)) >= 0) {
            return true;
        }
        for (var e = page.elementOf(block); e.index > apart.index; e = page.elements.get(e.parent)) {
            if (CREDIT_TAGS.contains(e.tag()) || Names.of(e.element).stream().anyMatch(CREDIT_NAMES::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDash(String credit) {
        int start = 0;
        while (start < credit.length() && (DASHES + " ").indexOf(credit.charAt(start)) >= 0) {
            start++;
        }
        return credit.substring(start);
    }
}
