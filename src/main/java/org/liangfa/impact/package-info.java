/**
 * Two versions of the rule base: what was added, removed and changed, what that does to cases, and whether the changelog
 * says so.
 *
 * <p>Starting point: {@link org.liangfa.impact.Comparison}.
 */
@NullMarked
package org.liangfa.impact;

import org.jspecify.annotations.NullMarked;
