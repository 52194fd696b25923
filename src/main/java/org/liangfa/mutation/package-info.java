/**
 * Mutation: what would happen if a rule or row were wrong. Every element is dropped, negated or given another value, every
 * figure, date and relation moved by the smallest step; some case, sample or look at the rule base must notice. What nobody
 * notices is a place where a mistake could hide.
 *
 * <p>The known answers of {@code rules/answers/} notice every change by their nature and are left out: counted are only those
 * who notice what a change does.
 *
 * <p>Starting point: {@link org.liangfa.mutation.Mutation}.
 */
@NullMarked
package org.liangfa.mutation;

import org.jspecify.annotations.NullMarked;
