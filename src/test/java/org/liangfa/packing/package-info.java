/** What the build does to compiled classes before it packs them; no part of the program. */
@NullMarked
package org.liangfa.packing;

import org.jspecify.annotations.NullMarked;
