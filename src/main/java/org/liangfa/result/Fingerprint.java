package org.liangfa.result;

/**
 * What produced the result.
 *
 * @param program program version
 * @param rules hash of the rule base, hexadecimal
 */
public record Fingerprint(String program, String rules) {}
