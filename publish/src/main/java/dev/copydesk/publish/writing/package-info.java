/**
 * What a language model is asked for an article's digest, and what of its answer is used: prompt, reading and check, pure.
 */
@NullMarked
package dev.copydesk.publish.writing;

import org.jspecify.annotations.NullMarked;
