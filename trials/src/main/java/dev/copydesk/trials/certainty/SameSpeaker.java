package dev.copydesk.trials.certainty;

import dev.copydesk.events.Attribution.Attributed;
import dev.copydesk.trials.certainty.GoldArticle.GoldRange;
import dev.copydesk.trials.certainty.GoldArticle.GoldSpeaker;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two speakers are the same: by the last word of a name, else by the words of the description. */
final class SameSpeaker {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]*");
    private static final Pattern SUFFIX = Pattern.compile("jr|sr|ii|iii|iv|md|phd");
    private static final Pattern SMALL =
            Pattern.compile("the|a|an|of|in|for|at|on|to|and|with|from|by|his|her|their|der|die|das|ein|eine|le|la|les"
                    + "|l|un|une|de|du|des|el|los|las|una|del|o|os|as|um|uma|do|da");
    private static final double ENOUGH = 0.5;

    private SameSpeaker() {}

    /**
     * Whether ours is the annotated speaker, or describes them in the words that stand beside the quotation.
     *
     * @param mention where ours stands in the annotated text; of no length where it stands nowhere
     */
    static boolean is(GoldSpeaker gold, Attributed ours, GoldRange mention) {
        boolean same = gold.name() == null
                ? gold.mention().common(mention) > 0 || last(gold.text()).equals(last(ours.name()))
                : last(gold.name()).equals(last(ours.name()));
        return same || describes(gold.text(), ours.name());
    }

    private static boolean describes(String text, String description) {
        var words = content(text);
        var others = content(description);
        var common = new HashSet<>(words);
        common.retainAll(others);
        var all = new HashSet<>(words);
        all.addAll(others);
        return !common.isEmpty() && common.size() >= ENOUGH * all.size();
    }

    private static String last(String name) {
        var words = words(name);
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!SUFFIX.matcher(words.get(i)).matches()) {
                return words.get(i);
            }
        }
        return "";
    }

    private static Set<String> content(String text) {
        var content = new HashSet<String>();
        words(text).stream().filter(word -> !SMALL.matcher(word).matches()).forEach(content::add);
        return content;
    }

    private static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("['’]s\\b", "")
                .toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(matcher.group().replace(".", ""));
        }
        return words;
    }
}
