package dev.copydesk.publish.digest;

import dev.copydesk.events.EditKind;
import dev.copydesk.events.Statement;
import dev.copydesk.language.TextRange;
import dev.copydesk.publish.digest.DigestPeople.Mention;
import dev.copydesk.publish.digest.DigestPeople.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the statements of a digest in its order: whoever is named for the first time is introduced, with full name and
 * office in the article's words.
 */
final class StatementWriter {
    /** How near to a name its office stands for a reader to join them, in UTF-16 units. */
    private static final int NEAR = 120;

    private static final Pattern TITLED = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*\\s$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2}[\\p{L}\\p{N}-]+");
    private static final String MARKS = ",.;:!?)";

    private final DigestBody body;
    private final DigestPeople people;
    private final Set<String> introduced = new HashSet<>();
    private int bare;

    StatementWriter(DigestBody body, DigestPeople people) {
        this.body = body;
        this.people = people;
    }

    /** The next statement. */
    Statement write(List<Wording> sentences) {
        var text = new StatementText(body);
        for (var wording : sentences) {
            text.sentence(introducing(wording));
        }
        return text.statement();
    }

    private Wording introducing(Wording wording) {
        var rest = wording;
        for (var part : wording.parts()) {
            if (part instanceof Wording.Kept kept) {
                for (var mention : people.in(kept.from(), kept.to())) {
                    if (mention.range().to() <= kept.to()
                            && introduced.add(mention.person().name())) {
                        rest = introducing(rest, mention);
                    }
                }
            } else if (part instanceof Wording.Put put && put.kind() == EditKind.NAME) {
                rest = named(rest, put);
            }
        }
        return rest;
    }

    /** How many people are named alone though the article tells their office. */
    int bare() {
        return bare;
    }

    private Wording introducing(Wording wording, Mention mention) {
        var person = mention.person();
        var range = mention.range();
        var was = body.text().substring(range.from(), range.to());
        boolean full = was.equals(person.name());
        var introduction = person.introduction();
        if (introduction == null
                || saysOffice(wording, range, person)
                || !takes(introduction, range.to())
                || (introduction.subject() && range.from() != wording.from())
                || (!introduction.behind() && isTitled(range.from()))) {
            bare += introduction != null && !saysOffice(wording, range, person) ? 1 : 0;
            return full ? wording : wording.with(range, Wording.Put.named(person.name(), was, person.place()));
        }
        if (full && introduction.behind()) {
            var office = introduction.words().substring(person.name().length());
            var put = new Wording.Put(office + comma(range.to()), EditKind.INTRODUCTION, null, introduction.place());
            return wording.with(new TextRange(range.to(), range.to()), put);
        }
        var words = range.from() == wording.from() ? capital(introduction.words()) : introduction.words();
        var put = new Wording.Put(
                words + (introduction.behind() ? comma(range.to()) : ""),
                EditKind.INTRODUCTION,
                was,
                introduction.place());
        return wording.with(range, put);
    }

    /** The name for a pronoun: whole the first time, then the surname. */
    private Wording named(Wording wording, Wording.Put put) {
        var person = people.named(put.words());
        if (person == null) {
            return wording;
        }
        var parts = new ArrayList<>(wording.parts());
        int at = parts.indexOf(put);
        var introduction = person.introduction();
        boolean first = introduced.add(person.name());
        if (!first) {
            parts.set(at, new Wording.Put(person.surname(), put.kind(), put.was(), put.source()));
        } else if (introduction != null) {
            var words = at == 0 ? capital(introduction.words()) : introduction.words();
            words += introduction.behind() && !isMark(parts, at + 1) ? "," : "";
            parts.set(at, new Wording.Put(words, EditKind.INTRODUCTION, put.was(), introduction.place()));
        }
        return new Wording(parts);
    }

    /** Whether the words around a name, of those that are kept, say some office of the person's. */
    private boolean saysOffice(Wording wording, TextRange name, Person person) {
        var near = new StringBuilder();
        for (var kept : wording.kept()) {
            int from = Math.max(kept.from(), name.from() - NEAR);
            int to = Math.min(kept.to(), name.to() + NEAR);
            if (from < to) {
                near.append(body.text(), from, to).append(' ');
            }
        }
        var said = words(near.toString());
        return person.roles().stream().anyMatch(role -> words(role).stream().anyMatch(said::contains));
    }

    /** The words that say something, a compound with hyphens as one. */
    private Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(m -> m.group().toLowerCase(Locale.ROOT))
                .filter(word -> !body.lexicon().stopWords().contains(word))
                .collect(Collectors.toSet());
    }

    /** Whether an introduction can stand in a name's place: an apposition not before an apostrophe. */
    private boolean takes(Introduction introduction, int end) {
        var text = body.text();
        boolean owns = end + 1 < text.length()
                && "’'".indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
        return !introduction.behind() || !owns;
    }

    /** Whether a capitalised word stands before a name: a title, an office. */
    private boolean isTitled(int at) {
        return TITLED.matcher(body.text()).region(Math.max(0, at - NEAR), at).find();
    }

    private String capital(String words) {
        int length = Character.charCount(words.codePointAt(0));
        return words.substring(0, length).toUpperCase(body.lexicon().locale()) + words.substring(length);
    }

    private String comma(int end) {
        var text = body.text();
        return end >= text.length() || MARKS.indexOf(text.charAt(end)) >= 0 ? "" : ",";
    }

    /** Whether a part begins with a mark that makes a comma before it needless. */
    private boolean isMark(List<Wording.Part> parts, int at) {
        if (at >= parts.size()) {
            return true;
        }
        var part = parts.get(at);
        var words = part instanceof Wording.Kept kept
                ? body.text().substring(kept.from(), kept.to())
                : ((Wording.Put) part).words();
        var flat = DigestWords.flat(words);
        return flat.isEmpty() || MARKS.indexOf(flat.charAt(0)) >= 0;
    }
}
