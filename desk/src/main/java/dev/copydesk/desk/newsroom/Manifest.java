package dev.copydesk.desk.newsroom;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.events.json.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sample newsroom serves, in the order in which it is to be asked for: {@code newsroom.json}. */
record Manifest(List<Site> sites, List<Entry> pages) {
    Manifest {
        sites = List.copyOf(sites);
        pages = List.copyOf(pages);
    }

    static Manifest bundled() {
        return Json.read(SampleNewsroom.page("newsroom.json"), Manifest.class);
    }

    /**
     * A site, under {@code <name>.localhost}.
     *
     * @param robots the file behind {@code /robots.txt}
     * @param notFound the file that comes with a 404
     */
    record Site(
            String name,
            boolean gzip,
            boolean etag,
            @Nullable String robots,
            @Nullable String notFound) {
        String host() {
            return name + ".localhost";
        }
    }

    /**
     * One URL to ask for. An entry without a file asks for what another entry serves, or for nothing at all.
     *
     * @param path with its query
     * @param redirect where {@code path} leads to; the file is served there
     * @param why where it becomes nothing
     * @param copyOf the canonical URL of the article that this one was copied from
     */
    record Entry(
            Step step,
            Outcome becomes,
            @Nullable Reason why,
            String site,
            String path,
            @Nullable String redirect,
            @Nullable String file,
            @Nullable String contentType,
            @Nullable String canonical,
            @Nullable String headline,
            @Nullable String language,
            @Nullable String copyOf) {
        Entry {
            if ((file == null) != (contentType == null)) {
                throw new IllegalArgumentException(path + " needs both a file and its content type, or neither");
            }
            if ((becomes == Outcome.NOTHING) != (why != null)) {
                throw new IllegalArgumentException(path + " needs a reason where it becomes nothing, and only there");
            }
        }

        /** The path that answers with the file. */
        String servedAt() {
            return redirect == null ? path : redirect;
        }
    }

    enum Step {
        @JsonProperty("first")
        FIRST,
        @JsonProperty("second")
        SECOND
    }

    enum Outcome {
        @JsonProperty("article")
        ARTICLE,
        @JsonProperty("update")
        UPDATE,
        @JsonProperty("nothing")
        NOTHING
    }

    enum Reason {
        @JsonProperty("robots")
        ROBOTS,
        @JsonProperty("missing")
        MISSING,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("variant")
        VARIANT
    }
}
