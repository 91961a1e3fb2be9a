@NullMarked
package dev.copydesk.publish.writing;

import org.jspecify.annotations.NullMarked;
