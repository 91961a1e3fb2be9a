@NullMarked
package dev.copydesk.desk.reader.passages;

import org.jspecify.annotations.NullMarked;
