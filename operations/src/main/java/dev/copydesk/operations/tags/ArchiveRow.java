package dev.copydesk.operations.tags;

import dev.copydesk.enrich.tags.learned.TaggedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of an archive: a text with its labels, or what is wrong with it. */
public sealed interface ArchiveRow {
    /**
     * A row to learn from.
     *
     * @param language an ISO 639 code, where the archive says it
     */
    record Tagged(@Nullable String language, TaggedText text) implements ArchiveRow {
        /** @param tag BCP 47 */
        static Tagged of(@Nullable String tag, TaggedText text) {
            var language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
            return new Tagged(language.isEmpty() ? null : language, text);
        }
    }

    /**
     * A row that is left out.
     *
     * @param line of the file, from 1
     */
    record Bad(long line, String problem) implements ArchiveRow {}
}
