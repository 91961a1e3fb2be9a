package dev.copydesk.enrich.tags.worth;

/**
 * Something about a tag that tells how likely an editor sets it.
 *
 * @param name as the table of weights has it
 */
public record WorthSign(String name, double value) {}
