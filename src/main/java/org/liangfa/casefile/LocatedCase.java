package org.liangfa.casefile;

/**
 * A case file together with the places of its values.
 *
 * @param file the file
 * @param places for messages about it that are found later
 */
public record LocatedCase(CaseFile file, Places places) {}
