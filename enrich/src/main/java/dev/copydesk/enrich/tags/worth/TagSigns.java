package dev.copydesk.enrich.tags.worth;

import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.tags.iptc.TopicalWords;
import dev.copydesk.enrich.tags.phrases.TagWords;
import dev.copydesk.enrich.tags.places.CountryTags;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.LabelWords;
import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signs of an article's tags: what each is, where it stands, and how it stands beside the others. */
public final class TagSigns {
    private static final int LONG_WORD = 11;

    private final ReadArticle article;
    private final ArticleZones zones;
    private final TagWords words;
    private final String language;
    private final List<Tag> all;
    private final Map<String, List<String>> stems;
    private final int mostPlaces;

    /** @param all the tags that were found in the article */
    public TagSigns(ReadArticle article, List<Tag> all) {
        this.article = article;
        this.zones = new ArticleZones(article);
        this.language = LanguageFolder.primary(article.reading().article().language());
        this.words = TagWords.of(language);
        this.all = List.copyOf(all);
        this.stems = all.stream()
                .map(Tag::label)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), LabelWords::stems));
        this.mostPlaces =
                all.stream().mapToInt(tag -> tag.evidence().size()).max().orElse(0);
    }

    /** Those of one of the tags. */
    public List<WorthSign> of(Tag tag) {
        var signs = new ArrayList<WorthSign>();
        addSchemes(tag, signs);
        addPlaces(tag, signs);
        addForm(tag, signs);
        addKind(tag, signs);
        addOthers(tag, signs);
        return List.copyOf(signs);
    }

    private static void addSchemes(Tag tag, List<WorthSign> signs) {
        for (var source : tag.sources()) {
            var ref = source.ref();
            boolean implied = ref != null && ref.indexOf('<') >= 0;
            add(signs, source.scheme().name().toLowerCase(Locale.ROOT) + (implied ? " implied" : ""), true);
        }
        add(signs, "confidence of " + tag.scheme().name().toLowerCase(Locale.ROOT), tag.confidence());
    }

    private void addPlaces(Tag tag, List<WorthSign> signs) {
        var label = stems(tag);
        int places = tag.evidence().size();
        boolean name = tag.scheme() == TagScheme.ENTITY;
        add(signs, name ? "name in headline" : "headline", zones.isInHeadline(label));
        add(signs, "part in headline", zones.isInHeadline(label) ? 0 : zones.shareInHeadline(label));
        add(signs, "standfirst", zones.isInStandfirst(label));
        add(signs, name ? "name in lead" : "lead", zones.isInLead(tag.evidence()));
        var kind = name ? "name" : "phrase";
        add(signs, kind + " places", Math.log(1 + places));
        add(signs, kind + " at " + bin(places) + " places", true);
        add(signs, kind + " share of places", mostPlaces == 0 ? 0 : (double) places / mostPlaces);
        add(signs, kind + " paragraphs", Math.log(1 + zones.paragraphs(tag.evidence())));
        add(signs, kind + " rank", 1.0 / (1 + rank(tag)));
        add(signs, "last place", zones.lastPlace(tag.evidence()));
        add(signs, "at openings", zones.isAtOpenings(tag.evidence()));
        boolean shown = places > 0 || zones.isInHeadline(label) || zones.isInStandfirst(label);
        add(signs, tag.scheme() == TagScheme.PUBLISHER ? "publisher nowhere" : "nowhere", !shown);
        add(signs, "once", places == 1);
    }

    private static String bin(int places) {
        return places > 8 ? "many" : places > 4 ? "some" : places > 2 ? "few" : Integer.toString(places);
    }

    /** How many of its scheme stand at more places. */
    private long rank(Tag tag) {
        return all.stream()
                .filter(other -> other.scheme() == tag.scheme()
                        && other.evidence().size() > tag.evidence().size())
                .count();
    }

    private void addForm(Tag tag, List<WorthSign> signs) {
        var label = stems(tag);
        var plain = tag.label().toLowerCase(Locale.ROOT);
        var head = plain.substring(Math.max(plain.lastIndexOf(' '), plain.lastIndexOf('-')) + 1);
        var kind = tag.scheme() == TagScheme.KEYPHRASE ? "phrase" : "name";
        int count = label.size();
        add(signs, kind + " of one word", count == 1);
        add(signs, kind + " of three words", count == 3);
        add(signs, kind + " of more words", count > 3);
        add(signs, "long word", count == 1 && plain.length() >= LONG_WORD);
        add(signs, "weak", words.weak().contains(head));
        add(signs, "vague", words.vague().contains(head));
        add(signs, kind + " of an office", isOffice(plain, head));
        add(signs, kind + " with topical words", TopicalWords.in(tag.label(), language));
        add(
                signs,
                "opens with " + wordClass(plain.substring(0, Math.max(0, plain.indexOf(' ')))),
                kind.equals("phrase"));
        add(signs, "ends with " + wordClass(head), kind.equals("phrase"));
        add(
                signs,
                kind + " in capitals",
                count == 1 && tag.label().equals(tag.label().toUpperCase(Locale.ROOT)));
        add(signs, tag.scheme() == TagScheme.KEYPHRASE ? "phrase in " + language : "name in " + language, true);
    }

    /** Whether its first or last word is what people are called for what they do. */
    private boolean isOffice(String plain, String head) {
        var first = plain.indexOf(' ') < 0 ? plain : plain.substring(0, plain.indexOf(' '));
        return Stream.of(first, head).anyMatch(word -> isPerson(word) || isPerson(TagId.singular(word)));
    }

    private boolean isPerson(String word) {
        var lexicon = article.reading().lexicon();
        return lexicon.isTitle(word) || lexicon.has(WordList.NOMINALS, word, Note.PERSON);
    }

    /** The code of the class that a word in lower case is most likely of. */
    private char wordClass(String word) {
        var classes = article.reading().lexicon().wordClasses(word);
        return classes == null || word.isEmpty() ? 'N' : classes.charAt(0);
    }

    private void addKind(Tag tag, List<WorthSign> signs) {
        var actor = article.cast().named(tag.label());
        add(signs, "person", actor != null && actor.isEvident());
        add(signs, "person perhaps", actor != null && actor.isPerson() && !actor.isEvident());
        add(
                signs,
                "person of one word",
                actor != null && actor.isPerson() && tag.label().indexOf(' ') < 0);
        add(signs, "body", is(actor, SpeakerKind.ORGANISATION));
        add(signs, "other", is(actor, SpeakerKind.OTHER));
        boolean country = CountryTags.isCountry(tag.label(), language);
        add(signs, "country", country);
        add(signs, "country never named", country && !zones.isSpelt(tag.label(), tag.evidence()));
        boolean headline = actor != null && actor.isPerson() && zones.shareInHeadline(stems(tag)) > 0;
        add(signs, "person of headline", headline);
        var speaker = article.speakers().stream()
                .filter(s -> s.name().equalsIgnoreCase(tag.label()))
                .findFirst()
                .orElse(null);
        add(signs, "speaks", speaker != null && !speaker.quoteIds().isEmpty());
        add(
                signs,
                "quotes",
                speaker == null ? 0 : Math.log(1 + speaker.quoteIds().size()));
    }

    private static boolean is(@Nullable Actor actor, SpeakerKind kind) {
        return actor != null && actor.kind() == kind;
    }

    private void addOthers(Tag tag, List<WorthSign> signs) {
        var label = stems(tag);
        boolean part = false;
        boolean whole = false;
        for (var other : all) {
            if (!other.id().equals(tag.id())) {
                var words = stems(other);
                part |= words.size() > label.size() && LabelWords.holds(words, label);
                whole |= words.size() < label.size() && LabelWords.holds(label, words);
            }
        }
        add(signs, "part of another", part);
        add(signs, "holds another", whole);
    }

    private List<String> stems(Tag tag) {
        return stems.getOrDefault(tag.label(), List.of());
    }

    private static void add(List<WorthSign> signs, String name, boolean holds) {
        if (holds) {
            signs.add(new WorthSign(name, 1));
        }
    }

    private static void add(List<WorthSign> signs, String name, double value) {
        if (value != 0) {
            signs.add(new WorthSign(name, value));
        }
    }
}
