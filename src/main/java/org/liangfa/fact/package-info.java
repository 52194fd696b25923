/**
 * What rules may look at before anything is concluded: a small vocabulary of codes and closed answers. No figure, date,
 * name or evidence id is visible to a rule; those are bound to findings afterwards.
 *
 * <p>Every code is a row of {@code rules/vocabulary}; an unknown code in a rule is refused when the rule base is loaded.
 */
@NullMarked
package org.liangfa.fact;

import org.jspecify.annotations.NullMarked;
