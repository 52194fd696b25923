/** Promises that hold for every case, tried on many. */
@NullMarked
package org.liangfa.evaluation;

import org.jspecify.annotations.NullMarked;
