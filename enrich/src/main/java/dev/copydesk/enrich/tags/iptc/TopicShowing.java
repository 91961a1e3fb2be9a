package dev.copydesk.enrich.tags.iptc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How a stretch of an article shows each topic: where strong cues stand, and how many weak ones. */
final class TopicShowing {
    private final List<int[]> strong = new ArrayList<>();
    private final Set<TopicCue> kinds = new HashSet<>();
    private int weak;
    private int end;

    private TopicShowing() {}

    /** By code, in order. */
    static Map<String, TopicShowing> in(TopicWords words, TopicCues cues) {
        var byCode = new TreeMap<String, TopicShowing>();
        var known = new HashMap<String, List<TopicCue>>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.list().get(i);
            for (var cue : known.computeIfAbsent(word.lower(), cues::beginningWith)) {
                if (i >= free && cue.matches(words, i)) {
                    if (cue.code().isEmpty()) {
                        free = i + cue.parts().size();
                    } else {
                        byCode.computeIfAbsent(cue.code(), k -> new TopicShowing())
                                .add(cue, words, i);
                    }
                }
            }
        }
        return byCode;
    }

    private void add(TopicCue cue, TopicWords words, int at) {
        if (at < end) {
            return;
        }
        end = at + cue.parts().size();
        if (cue.isStrong()) {
            strong.add(new int[] {
                words.list().get(at).from(), words.list().get(end - 1).to()
            });
            kinds.add(cue);
        } else {
            weak++;
        }
    }

    /** UTF-16 ranges of strong cues. */
    List<int[]> strong() {
        return strong;
    }

    /** How many different strong cues there are. */
    int kinds() {
        return kinds.size();
    }

    int weak() {
        return weak;
    }
}
