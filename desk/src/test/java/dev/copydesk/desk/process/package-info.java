@NullMarked
package dev.copydesk.desk.process;

import org.jspecify.annotations.NullMarked;
