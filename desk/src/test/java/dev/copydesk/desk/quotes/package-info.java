@NullMarked
package dev.copydesk.desk.quotes;

import org.jspecify.annotations.NullMarked;
