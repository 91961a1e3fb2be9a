package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import dev.copydesk.ingest.extract.metadata.marks.PageHead;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a page tells outside its text, as it tells it.
 *
 * @param article the object of the data that describes the page's own article
 * @param accessibleForFree what attributes of the page say of whether the article is free to read
 */
public record PageStatements(
        PageHead head, JsonLd data, Optional<JsonNode> article, Optional<String> accessibleForFree) {}
