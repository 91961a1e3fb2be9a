package dev.copydesk.ingest.gateway;

import org.jspecify.annotations.Nullable;

/** The JSON that the gateway takes: an article's URL, and its HTML where the newsroom has it. */
record SubmittedArticle(@Nullable String url, @Nullable String html) {}
