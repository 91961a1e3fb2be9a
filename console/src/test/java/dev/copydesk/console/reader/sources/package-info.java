@NullMarked
package dev.copydesk.console.reader.sources;

import org.jspecify.annotations.NullMarked;
