@NullMarked
package dev.copydesk.operations.directory;

import org.jspecify.annotations.NullMarked;
