/**
 * What a check exercised of a rule base: each rule, each of its elements, each table row, each article of the law.
 *
 * <p>Starting point: {@link org.liangfa.coverage.Coverage}, which listens to a check and then writes what it heard.
 */
@NullMarked
package org.liangfa.coverage;

import org.jspecify.annotations.NullMarked;
