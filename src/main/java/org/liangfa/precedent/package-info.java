/**
 * Published decisions beside which a recommendation is read: which come nearest, how they ended, where they differ. They
 * inform the reader; no tier or amount is taken from them.
 */
@NullMarked
package org.liangfa.precedent;

import org.jspecify.annotations.NullMarked;
