/** Draft decisions with known faults, and clean ones. */
@NullMarked
package org.liangfa.review;

import org.jspecify.annotations.NullMarked;
