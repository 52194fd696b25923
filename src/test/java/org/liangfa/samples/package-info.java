/** The whole samples of {@code samples/}, as tests. */
@NullMarked
package org.liangfa.samples;

import org.jspecify.annotations.NullMarked;
