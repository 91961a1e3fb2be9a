/** The documents of this repository, held against one another and against the code that they name. */
@NullMarked
package dev.copydesk.trials.documents;

import org.jspecify.annotations.NullMarked;
