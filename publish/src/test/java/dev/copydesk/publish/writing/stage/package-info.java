@NullMarked
package dev.copydesk.publish.writing.stage;

import org.jspecify.annotations.NullMarked;
