package dev.copydesk.publish.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a speaker's file. Its counts are exact because each change says what it takes the place of. */
public final class SpeakerFiles {
    private static final Comparator<Appearance> NEWEST_FIRST =
            Comparator.comparingLong(Appearance::at).reversed().thenComparing(Appearance::articleId);
    private static final SpeakerFile NONE = new SpeakerFile(0, 0, List.of());

    private final PageLimits limits;

    public SpeakerFiles(PageLimits limits) {
        this.limits = limits;
    }

    /** The file after a change; null where no article is left. */
    public @Nullable SpeakerFile after(@Nullable SpeakerFile file, SpeakerChange change) {
        var before = file == null ? NONE : file;
        if (change instanceof SpeakerChange.Add add) {
            var appearances = new ArrayList<>(without(before, add.appearance().articleId()));
            appearances.add(add.appearance());
            appearances.sort(NEWEST_FIRST);
            return new SpeakerFile(
                    before.quoteCount() + add.appearance().quoteCount() - add.quotesBefore(),
                    before.articleCount() + (add.fresh() ? 1 : 0),
                    limits.window(appearances, Appearance::characters));
        }
        if (change instanceof SpeakerChange.Remove remove && before.articleCount() > 1) {
            return new SpeakerFile(
                    before.quoteCount() - remove.quotesBefore(),
                    before.articleCount() - 1,
                    without(before, remove.articleId()));
        }
        return null;
    }

    private static List<Appearance> without(SpeakerFile file, String articleId) {
        return file.appearances().stream()
                .filter(a -> !a.articleId().equals(articleId))
                .toList();
    }
}
