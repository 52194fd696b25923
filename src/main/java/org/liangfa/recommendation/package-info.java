/**
 * From findings, table rows and case figures to the advice: score, envelope, tier, amount with every step. All
 * arithmetic of the penalty is here, in exact decimals; no decision of law is, those are the findings'.
 *
 * <p>Starting points: {@link org.liangfa.recommendation.Recommender}, {@link
 * org.liangfa.recommendation.RegimeChoice}.
 */
@NullMarked
package org.liangfa.recommendation;

import org.jspecify.annotations.NullMarked;
