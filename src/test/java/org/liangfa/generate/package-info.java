/** Cases made up: valid, varied, the same everywhere. */
@NullMarked
package org.liangfa.generate;

import org.jspecify.annotations.NullMarked;
