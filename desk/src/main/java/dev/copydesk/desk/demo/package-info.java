/** The main job at a glance: a newsroom on loopback, its pages fetched, its digests read. */
@NullMarked
package dev.copydesk.desk.demo;

import org.jspecify.annotations.NullMarked;
