@NullMarked
package dev.copydesk.publish.pages;

import org.jspecify.annotations.NullMarked;
