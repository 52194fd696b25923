package org.liangfa.impact;

import java.nio.file.Path;

/**
 * A case file to evaluate under both rule bases.
 *
 * @param path where it is
 * @param name as the user named it
 */
public record NamedCase(Path path, String name) {}
