/**
 * From the case file to what rules may see: claims weighed by their evidence, features, steps, and the answers of every
 * comparison between a figure or date of the case and a dated table row. All arithmetic on the case happens here.
 *
 * <p>Starting point: {@link org.liangfa.casefacts.CaseFacts}.
 */
@NullMarked
package org.liangfa.casefacts;

import org.jspecify.annotations.NullMarked;
