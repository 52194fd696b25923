/**
 * Records as bytes: what was read and checked once can be had again without reading and checking. Knows nothing of what
 * the records mean.
 *
 * <p>Starting point: {@link org.liangfa.snapshot.Snapshot}.
 */
@NullMarked
package org.liangfa.snapshot;

import org.jspecify.annotations.NullMarked;
