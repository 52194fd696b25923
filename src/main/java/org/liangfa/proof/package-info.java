/**
 * Proof by exhaustion: properties that no rule base may lose, checked in every state that its rules can tell apart.
 *
 * <p>A phase is a function of what its rules look at, and rules of one phase do not see each other. So what one conclusion
 * depends on is small enough to be enumerated: {@link org.liangfa.proof.Cone} finds it and leaves out nothing but states
 * that no rule tells apart. What cannot be enumerated, whole cases, is tried and told as tried.
 *
 * <p>Starting point: {@link org.liangfa.proof.Proof}.
 */
@NullMarked
package org.liangfa.proof;

import org.jspecify.annotations.NullMarked;
