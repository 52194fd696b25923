/** Runs over many cases: order, errors, what is left after a kill. */
@NullMarked
package org.liangfa.batch;

import org.jspecify.annotations.NullMarked;
