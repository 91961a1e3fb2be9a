/** Asking a language model behind an OpenAI-compatible endpoint: calls within limits of time, number and size. */
@NullMarked
package dev.copydesk.publish.writing.model;

import org.jspecify.annotations.NullMarked;
