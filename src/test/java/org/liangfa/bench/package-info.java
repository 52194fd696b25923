/** What the start of the program is measured against; see {@code src/bench}. */
@NullMarked
package org.liangfa.bench;

import org.jspecify.annotations.NullMarked;
