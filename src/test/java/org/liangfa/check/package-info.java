/** What is claimed of the rules of this checkout, as tests, and the check itself. */
@NullMarked
package org.liangfa.check;

import org.jspecify.annotations.NullMarked;
