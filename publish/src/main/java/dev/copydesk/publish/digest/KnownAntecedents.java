package dev.copydesk.publish.digest;

import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: what the quotes tell of it, or the one person whom the sentence before opens with and speaks of
 * alone.
 */
final class KnownAntecedents {
    private static final int MOST_MENTIONS = 5_000;

    private final DigestBody body;
    private final SentenceOpenings openings;
    private final NameGenders genders;
    private final TreeMap<Integer, Named> mentions = new TreeMap<>();
    private final Map<Integer, Named> opened = new TreeMap<>();
    private final Map<String, Optional<Named>> anywhere = new HashMap<>();

    /** A name as the text has it at a place. */
    record Named(String name, Span place) {}

    KnownAntecedents(DigestBody body) {
        this.body = body;
        this.openings = new SentenceOpenings(body.lexicon());
        this.genders = new NameGenders(body.lexicon().grammar());
        for (Speaker speaker : body.article().speakers()) {
            if (speaker.kind() == SpeakerKind.PERSON) {
                var named = named(speaker.name(), speaker.mentions());
                if (named != null) {
                    speaker.mentions().stream().limit(MOST_MENTIONS).forEach(m -> mentions.put(m.start(), named));
                }
            }
        }
        for (Quote quote : body.article().quotes()) {
            var speaker = quote.certainSpeaker();
            if (speaker != null && speaker.mention() != null) {
                var places = new ArrayList<Span>();
                places.add(speaker.mention());
                if (speaker.antecedent() != null) {
                    places.add(speaker.antecedent());
                }
                var named = named(speaker.name(), places);
                if (named != null) {
                    mentions.put(speaker.mention().start(), named);
                }
            }
        }
        follow();
    }

    /** Where the text says a name: at one of the places, or anywhere. */
    @Nullable
    Named named(String name, List<Span> places) {
        for (var place : places) {
            if (place.end() <= body.points().length() && body.points().at(place).equals(name)) {
                return new Named(name, place);
            }
        }
        return anywhere.computeIfAbsent(name, this::first).orElse(null);
    }

    private Optional<Named> first(String name) {
        var text = body.text();
        for (int at = text.indexOf(name); at >= 0 && !name.isBlank(); at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                return Optional.of(new Named(name, body.span(at, end)));
            }
        }
        return Optional.empty();
    }

    /** The name for a pronoun at a place of the text, in UTF-16 units; null where nothing tells. */
    @Nullable
    Named of(int at) {
        int place = body.points().offset(at);
        var named = mentions.get(place);
        return named != null ? named : opened.get(place);
    }

    /** Whether somebody is named between two places of the text, in UTF-16 units. */
    boolean names(int from, int to) {
        return !mentions.subMap(body.points().offset(from), body.points().offset(to))
                .isEmpty();
    }

    /** Goes from each sentence that opens with a person to the next that opens with a pronoun, within a block or from one to the next. */
    private void follow() {
        Named subject = null;
        Named only = null;
        int block = -1;
        for (var sentence : body.sentences()) {
            if (sentence.block() > block + 1) {
                subject = null;
                only = null;
            }
            block = sentence.block();
            int at = sentence.from();
            at += openings.afterConnective(body.text().substring(at, sentence.to()));
            var opening = body.text().substring(at, sentence.to());
            boolean pronoun = openings.opensWithPerson(opening);
            var meant = pronoun && subject != null ? subject : only;
            if (meant != null && ((pronoun && meant.equals(subject)) || genders.agree(meant.name(), opening))) {
                opened.putIfAbsent(body.points().offset(at), meant);
            }
            subject = subject(sentence, at, pronoun);
            only = only(sentence, opened.get(body.points().offset(at)));
        }
    }

    /** The one person of whom a sentence speaks, by name or by the pronoun that it opens with. */
    private @Nullable Named only(BodySentence sentence, @Nullable Named opened) {
        int start = body.points().offset(sentence.from());
        Named only = opened;
        for (var named :
                mentions.subMap(start, body.points().offset(sentence.to())).values()) {
            if (only != null && !only.name().equals(named.name())) {
                return null;
            }
            only = named;
        }
        return only == null || namesAnother(sentence.text(), only.name()) ? null : only;
    }

    /** The person whom a sentence opens with, where it speaks of no other. */
    private @Nullable Named subject(BodySentence sentence, int at, boolean pronoun) {
        int start = body.points().offset(at);
        int end = body.points().offset(sentence.to());
        var first = pronoun ? of(at) : mentions.get(start);
        if (first == null) {
            return null;
        }
        for (var other : mentions.subMap(start, end).values()) {
            if (!other.name().equals(first.name())) {
                return null;
            }
        }
        boolean owns = opensOwning(sentence.text(), first.name());
        return owns || namesAnother(sentence.text(), first.name()) ? null : first;
    }

    /** Whether a sentence opens with what is somebody's rather than with them. */
    private static boolean opensOwning(String sentence, String name) {
        var last = name.substring(name.lastIndexOf(' ') + 1);
        int at = sentence.indexOf(last);
        if (at < 0 || at > name.length() + 10) {
            return false;
        }
        var after = sentence.substring(at + last.length());
        return after.startsWith("’s") || after.startsWith("'s");
    }

    /** Whether two capitalised words in a row may be somebody else's name. */
    private static boolean namesAnother(String sentence, String name) {
        var known = name.toLowerCase(Locale.ROOT);
        var matcher = SentenceOpenings.FULL_NAME.matcher(sentence);
        while (matcher.find()) {
            boolean same = false;
            for (var word : matcher.group().split("[\\s’']")) {
                same |= known.contains(word.toLowerCase(Locale.ROOT));
            }
            if (!same) {
                return true;
            }
        }
        return false;
    }
}
