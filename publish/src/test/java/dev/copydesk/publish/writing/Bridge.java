package dev.copydesk.publish.writing;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.json.Json;
import dev.copydesk.publish.News;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An article on a bridge, and an answer that is faithful to it, to be spoilt in one place. */
public final class Bridge {
    static final String SIGNAL =
            "The Wend bridge in Saltmere will close for nine months from May so that its deck can be"
                    + " replaced. The council voted for the works on Monday. Some 12,400 cars cross the bridge every day, and the"
                    + " detour by the north gate is 8 kilometres long. The works cost 3.2 million euros.";

    private final List<String> points = new ArrayList<>(List.of(
            "Buses will use the old ferry road while the bridge is closed.",
            "Shops near the quay will get a discount on their rent from the harbour company.",
            "The bridge was not inspected between 2009 and 2021.",
            "Ada Byron leads the works for the council.",
            "The old deck will be stored in a barn of the council."));
    private final List<String> sources = new ArrayList<>(List.of("[6]", "[7]", "[8]", "[9]", "[13]"));
    private final List<@Nullable String> quotes = new ArrayList<>();
    private String signal = SIGNAL;
    private String signalSources = "[1, 2, 3, 4]";

    private Bridge() {
        points.forEach(p -> quotes.add(null));
    }

    /** Seventeen sentences; the tenth is a quote of Ada Byron, the eleventh one of Tom Clay. */
    public static EnrichedArticle article() {
        return news().enriched();
    }

    static News news() {
        return News.article()
                .headline("Wend bridge closes for nine months")
                .paragraphs(
                        "The Wend bridge in Saltmere will close for nine months from May so that its deck can be"
                                + " replaced. The council voted for the works on Monday.",
                        "Some 12,400 cars cross the bridge every day. The works cost 3.2 million euros, and the detour"
                                + " by the north gate is 8 kilometres long. The oldest part of the bridge was built in"
                                + " 1931.",
                        "Buses will use the old ferry road while the bridge is closed. Shops near the quay will get a"
                                + " discount on their rent from the harbour company.",
                        "The bridge was not inspected between 2009 and 2021. Ada Byron, an engineer, leads the works for"
                                + " the council.",
                        "“We will be ready before the winter storms,” Ada Byron said.",
                        "“My customers will not drive that far,” said Tom Clay, who runs a bakery on the quay. The"
                                + " council answers questions in the town hall every Thursday until the end of April.",
                        "The old deck will be stored in a barn of the council, because the museum of the county has asked"
                                + " for a part of it. What the museum will show of it is still open.",
                        "Walkers and riders can cross on a floating bridge that the fire service lends to the town. It lies"
                                + " beside the mill and opens for barges in the evening. A dentist on the far bank has"
                                + " moved his rooms to the school.")
                .quote("We will be ready before the winter storms,", "Ada Byron")
                .quote("My customers will not drive that far,", "Tom Clay");
    }

    static Bridge answer() {
        return new Bridge();
    }

    Bridge signal(String text, String from) {
        signal = text;
        signalSources = from;
        return this;
    }

    /** @param number from 1; {@code from} a JSON list */
    Bridge point(int number, String text, String from) {
        points.set(number - 1, text);
        sources.set(number - 1, from);
        return this;
    }

    Bridge quote(int number, String name) {
        quotes.set(number - 1, name);
        return this;
    }

    Bridge without(int number) {
        points.remove(number - 1);
        sources.remove(number - 1);
        quotes.remove(number - 1);
        return this;
    }

    Bridge with(String text, String from) {
        points.add(text);
        sources.add(from);
        quotes.add(null);
        return this;
    }

    String json() {
        var all = new ArrayList<String>();
        for (int i = 0; i < points.size(); i++) {
            all.add(passage(points.get(i), sources.get(i), quotes.get(i)));
        }
        return "{\"signal\":" + passage(signal, signalSources, null) + ",\"points\":"
                + all.stream().collect(Collectors.joining(",", "[", "]")) + "}";
    }

    /** An answer that passes. */
    public static String faithful() {
        return answer().json();
    }

    private static String passage(String text, String from, @Nullable String quote) {
        var json = Json.text(text);
        return "{\"text\":" + json + ",\"sources\":" + from + ",\"quote\":"
                + (quote == null ? "null" : '"' + quote + '"') + "}";
    }
}
