/**
 * The officer's draft decision held against the law: per point agreed, departing with or without reason, or unlawful,
 * each with its article. What is lawful comes from the evaluation of the case as it would stand on the day of the
 * decision; what a draft can be faulted for, and how gravely, from the tables {@code review-points} and {@code
 * review-content}.
 *
 * <p>Starting point: {@link org.liangfa.review.Reviewer}.
 */
@NullMarked
package org.liangfa.review;

import org.jspecify.annotations.NullMarked;
