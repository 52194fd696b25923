package org.liangfa.table;

import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;

/**
 * Where a row stands and what it rests on.
 *
 * @param pack id of the pack that holds the row
 * @param origin file and line, {@code points.csv:7}; the header is line 1
 * @param basis the provision relied on
 * @param mark how far the figure can be relied on
 * @param span days on which the row is in force
 * @param label the row in words
 */
public record Cited(String pack, String origin, BasisKey basis, Mark mark, DateSpan span, Text label) {}
