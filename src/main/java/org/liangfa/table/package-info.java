/**
 * Every figure and every word the rules may use: dated, cited rows of {@code rules/packs}, the vocabulary and the
 * catalogue of violations.
 *
 * <p>Start at {@link org.liangfa.table.Tables}. A figure is always asked for by pack chain and day; what is missing or
 * ambiguous is refused when the tables are read, so a lookup needs no default.
 */
@NullMarked
package org.liangfa.table;

import org.jspecify.annotations.NullMarked;
