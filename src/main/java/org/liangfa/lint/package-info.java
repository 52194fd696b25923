/**
 * Looks at a loaded rule base as a whole for what no single file shows: rules that can never apply, words that nobody
 * uses, one fact that scores twice, figures that differ from the words beside them.
 *
 * <p>Starting points: {@link org.liangfa.lint.Lint}, and {@link org.liangfa.lint.LintCode}, which lists what is looked
 * for. A warning may be accepted by a line of {@code rules/lint/accepted.csv} that gives basis and reason; an error may
 * not.
 */
@NullMarked
package org.liangfa.lint;

import org.jspecify.annotations.NullMarked;
