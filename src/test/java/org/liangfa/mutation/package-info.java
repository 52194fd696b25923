/** Every way of being wrong is tried, and seen by those who should see it. */
@NullMarked
package org.liangfa.mutation;

import org.jspecify.annotations.NullMarked;
