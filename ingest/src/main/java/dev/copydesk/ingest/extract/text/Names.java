package dev.copydesk.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words that an element's names are made of: {@code "post-relatedLinks"} is {@code post related links}. */
public final class Names {
    private static final int MAX_LENGTH = 400;

    private Names() {}

    /** The words of class and id in lower case, alone and each two neighbours joined by a hyphen. */
    public static List<String> of(Element element) {
        var words = new ArrayList<String>();
        add(words, element.className());
        add(words, element.id());
        return words;
    }

    private static void add(List<String> words, String names) {
        for (var name : names.substring(0, Math.min(names.length(), MAX_LENGTH)).split("\\s+")) {
            var before = "";
            for (var word : words(name)) {
                words.add(word);
                if (!before.isEmpty()) {
                    words.add(before + "-" + word);
                }
                before = word;
            }
        }
    }

    /** The words of one name in lower case, in their order. */
    public static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        int end = Math.min(name.length(), MAX_LENGTH);
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            boolean starts = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((starts || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
