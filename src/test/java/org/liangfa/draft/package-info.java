/** Documents drafted from templates. */
@NullMarked
package org.liangfa.draft;

import org.jspecify.annotations.NullMarked;
