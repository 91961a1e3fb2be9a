@NullMarked
package dev.copydesk.publish.writing.model;

import org.jspecify.annotations.NullMarked;
