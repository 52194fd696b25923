/** Known answers for figures, features and steps read off case files. */
@NullMarked
package org.liangfa.casefacts;

import org.jspecify.annotations.NullMarked;
