package dev.copydesk.enrich.quotes.grammar;

/**
 * A clause that attributes, with its verb before its subject: {@code a-t-elle ajouté}.
 *
 * @param first its first token, {@code end} the one after its subject
 * @param isSure whether the verb is one of speech, or a pronoun's place shows the inversion
 */
public record Inversion(int first, int verb, NounPhrase speaker, int end, boolean isSure) {}
