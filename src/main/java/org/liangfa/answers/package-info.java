/**
 * Known answers: a second, reviewed statement of what every rule, row, clause, pack, word and text of the rule base
 * says.
 *
 * <p>Lint sees whether a rule base contradicts itself, cases whether rules do what is claimed; neither sees a figure
 * that was mistyped into another possible one. So each answer is kept twice, where it is used and in {@code
 * rules/answers/}, and the two must agree: a change takes both, and a review of the difference.
 *
 * <p>Starting point: {@link org.liangfa.answers.Answers}.
 */
@NullMarked
package org.liangfa.answers;

import org.jspecify.annotations.NullMarked;
