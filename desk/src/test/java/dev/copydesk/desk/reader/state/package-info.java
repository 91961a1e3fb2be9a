@NullMarked
package dev.copydesk.desk.reader.state;

import org.jspecify.annotations.NullMarked;
