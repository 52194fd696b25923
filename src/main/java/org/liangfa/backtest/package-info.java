/**
 * Measures the rules on decided cases: reads published decisions with their real outcomes, evaluates each as if it were
 * not decided yet, and says where rules and reality agree, where not, in which direction and why.
 *
 * <p>An outcome is never seen by the evaluation, and no rule or table is changed here.
 */
@NullMarked
package org.liangfa.backtest;

import org.jspecify.annotations.NullMarked;
