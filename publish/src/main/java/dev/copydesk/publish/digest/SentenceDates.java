package dev.copydesk.publish.digest;

import dev.copydesk.events.EditKind;
import dev.copydesk.language.TextRange;
import dev.copydesk.publish.dates.RelativeDays;

/** Puts dates beside the days that a sentence names without them. */
final class SentenceDates {
    private final DigestBody body;
    private final RelativeDays days;

    /** @param all whether every day that it names has a date now */
    record Dated(Wording wording, boolean all) {}

    SentenceDates(DigestBody body) {
        this.body = body;
        var article = body.article().article();
        this.days = RelativeDays.of(body.text(), article.language(), article.publishedAt());
    }

    Dated of(Wording undated) {
        boolean all = true;
        var wording = undated;
        for (var day : days.in(new TextRange(wording.from(), wording.to()))) {
            if (!wording.keeps(day.at())) {
                continue;
            }
            if (day.insertion().isEmpty()) {
                all = false;
                continue;
            }
            wording = wording.with(
                    new TextRange(day.at().to(), day.at().to()),
                    new Wording.Put(day.insertion().get(), EditKind.DATE, null, null));
            wording = withoutDemonstrative(wording, day.at());
        }
        return new Dated(wording, all);
    }

    /** Without a demonstrative that a sentence opens with, before a day that has its date now: {@code ce jeudi 2 novembre}. */
    private Wording withoutDemonstrative(Wording wording, TextRange day) {
        int from = wording.from();
        int end = from;
        while (end < wording.to() && Character.isLetter(body.text().charAt(end))) {
            end++;
        }
        boolean opens = day.from() == from || day.from() == end + 1;
        var demonstrative =
                body.text().substring(from, end).toLowerCase(body.lexicon().locale());
        return opens && end < day.to() && demonstrative.equals(body.lexicon().phrase("before-day"))
                ? wording.without(new TextRange(from, end + 1))
                : wording;
    }
}
