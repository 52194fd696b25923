/**
 * The one way through: case file, facts, phases, findings, recommendation, result. Wires the rooms in their order and holds
 * no law of its own.
 *
 * <p>Starting point: {@link org.liangfa.evaluation.Liangfa}.
 */
@NullMarked
package org.liangfa.evaluation;

import org.jspecify.annotations.NullMarked;
