@NullMarked
package dev.copydesk.console.reader.pages;

import org.jspecify.annotations.NullMarked;
