/** What lint finds, by example. */
@NullMarked
package org.liangfa.lint;

import org.jspecify.annotations.NullMarked;
