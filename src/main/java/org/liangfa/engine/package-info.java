/**
 * From facts to findings: reads, checks and runs the rules in {@code rules/packs}. The only package that knows the
 * rule engine.
 *
 * <p>Starting points: {@link org.liangfa.engine.RuleBase} loads and runs, {@link org.liangfa.engine.RuleCatalogue}
 * tells what was loaded, {@link org.liangfa.engine.RuleCode} lists what a rule file may not do.
 */
@NullMarked
package org.liangfa.engine;

import org.jspecify.annotations.NullMarked;
