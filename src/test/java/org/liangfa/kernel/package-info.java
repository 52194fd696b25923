@NullMarked
package org.liangfa.kernel;

import org.jspecify.annotations.NullMarked;
