/** Planted faults, each found by the proof of its property. */
@NullMarked
package org.liangfa.proof;

import org.jspecify.annotations.NullMarked;
