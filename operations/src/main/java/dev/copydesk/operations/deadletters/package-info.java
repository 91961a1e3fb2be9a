/** The dead letters of every stage: what they are, what was done with them, and sending them again. */
@NullMarked
package dev.copydesk.operations.deadletters;

import org.jspecify.annotations.NullMarked;
