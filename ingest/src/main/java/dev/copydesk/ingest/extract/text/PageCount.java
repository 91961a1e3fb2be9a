package dev.copydesk.ingest.extract.text;

import dev.copydesk.language.ResourceLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Page 2 of 3", in many languages: which page of an article this is, and of how many; both 1 to 99. */
public record PageCount(int page, int pages) {
    private static final Map<String, List<String>> DATA = ResourceLines.wordSections(PageCount.class, "page-count.txt");
    private static final Set<String> PAGE = Set.copyOf(DATA.getOrDefault("page", List.of()));
    private static final Set<String> OF = Set.copyOf(DATA.getOrDefault("of", List.of()));
    private static final int MAX_LENGTH = 120;

    /** The first that a line says; empty where it says none or is longer than such lines are. */
    public static Optional<PageCount> in(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var words = new Words(line).list();
        for (int i = 0; i + 3 < words.size(); i++) {
            if (PAGE.contains(words.get(i)) && OF.contains(words.get(i + 2))) {
                int page = number(words.get(i + 1));
                int pages = number(words.get(i + 3));
                if (page > 0 && page <= pages) {
                    return Optional.of(new PageCount(page, pages));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line says this and no more. */
    public static boolean isAll(String line) {
        return line.length() <= MAX_LENGTH && new Words(line).size() == 4 && in(line).isPresent();
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,2}") ? Integer.parseInt(word) : 0;
    }
}
