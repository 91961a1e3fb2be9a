@NullMarked
package dev.copydesk.desk.preview;

import org.jspecify.annotations.NullMarked;
