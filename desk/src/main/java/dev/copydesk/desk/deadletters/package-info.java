/** The dead letters of every stage: what they are, what was done with them, and sending them again. */
@NullMarked
package dev.copydesk.desk.deadletters;

import org.jspecify.annotations.NullMarked;
