/** What the newsroom knows and every article is read with: people, its tag rules, its learned tags. Pure, without Kafka. */
@NullMarked
package dev.copydesk.enrich.newsroom;

import org.jspecify.annotations.NullMarked;
