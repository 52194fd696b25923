/**
 * Result records to text, JSON, Markdown and HTML; problems to messages. Nothing is decided here: a report says what
 * the
 * result holds, in the order in which an officer needs it.
 *
 * <p>Starting points: {@link org.liangfa.report.Reports}, {@link org.liangfa.report.ProblemPrinter}. The three readable
 * formats draw the same {@code Document}, so none can leave out what another shows. Imports kernel and result only.
 */
@NullMarked
package org.liangfa.report;

import org.jspecify.annotations.NullMarked;
