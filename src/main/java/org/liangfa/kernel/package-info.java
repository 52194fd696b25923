/**
 * The values everyone speaks: money, shares, spans, proof, tiers, bilingual text, problems. Imports nothing of ours.
 *
 * <p>Starting points: {@link org.liangfa.kernel.Money}, {@link org.liangfa.kernel.Tier}, {@link
 * org.liangfa.kernel.Problem}.
 */
@NullMarked
package org.liangfa.kernel;

import org.jspecify.annotations.NullMarked;
