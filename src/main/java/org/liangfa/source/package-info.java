/**
 * The law that rules and tables cite: from a basis key such as {@code APL-2021#33.1.2} to its text and span in force.
 *
 * <p>Start at {@link org.liangfa.source.SourceRegistry}; it reads {@code rules/sources/} through {@link
 * org.liangfa.source.RuleFiles}, which {@code table} and {@code engine} use for their own rooms too.
 */
@NullMarked
package org.liangfa.source;

import org.jspecify.annotations.NullMarked;
