@NullMarked
package dev.copydesk.desk.command;

import org.jspecify.annotations.NullMarked;
