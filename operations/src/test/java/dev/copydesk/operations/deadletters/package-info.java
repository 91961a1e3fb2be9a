@NullMarked
package dev.copydesk.operations.deadletters;

import org.jspecify.annotations.NullMarked;
