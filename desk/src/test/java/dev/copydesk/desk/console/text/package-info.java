@NullMarked
package dev.copydesk.desk.console.text;

import org.jspecify.annotations.NullMarked;
