package dev.copydesk.enrich.tags.learned;

import dev.copydesk.events.TagModel;

/** A model, and what to tell of its making. */
public record LearnedModel(TagModel model, LearningReport report) {}
