/**
 * Generator: case files out of thin air, valid, varied and as an officer would write them, for runs over very many cases
 * and for demonstrations. The same seed gives the same cases on every machine. Nobody in them exists.
 *
 * <p>Starting point: {@link org.liangfa.generate.CaseGenerator}.
 */
@NullMarked
package org.liangfa.generate;

import org.jspecify.annotations.NullMarked;
