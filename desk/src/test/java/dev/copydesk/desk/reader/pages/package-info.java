@NullMarked
package dev.copydesk.desk.reader.pages;

import org.jspecify.annotations.NullMarked;
