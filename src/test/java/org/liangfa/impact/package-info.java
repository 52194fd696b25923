/** Two versions of the rule base against each other. */
@NullMarked
package org.liangfa.impact;

import org.jspecify.annotations.NullMarked;
