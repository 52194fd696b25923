/** Which published decisions come nearest. */
@NullMarked
package org.liangfa.precedent;

import org.jspecify.annotations.NullMarked;
