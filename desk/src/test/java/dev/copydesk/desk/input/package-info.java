@NullMarked
package dev.copydesk.desk.input;

import org.jspecify.annotations.NullMarked;
