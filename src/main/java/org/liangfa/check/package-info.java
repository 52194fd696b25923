/**
 * Runs what is claimed of a rule base and tells what does not hold: the cases beside the rules, the samples, the known
 * answers and the lint. Writes the outcome for people, for CI and for code review.
 *
 * <p>Starting points: {@link org.liangfa.check.Check} runs everything; {@link org.liangfa.check.CaseRunner} runs one
 * case of one rule in process; {@link org.liangfa.check.CheckCode} lists what can be wrong.
 */
@NullMarked
package org.liangfa.check;

import org.jspecify.annotations.NullMarked;
