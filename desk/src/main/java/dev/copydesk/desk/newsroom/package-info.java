/** The sample newsroom of the demo: fictional news sites, served on loopback and really fetched. */
@NullMarked
package dev.copydesk.desk.newsroom;

import org.jspecify.annotations.NullMarked;
