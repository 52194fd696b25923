/** Tests of the dated tables, the vocabulary and the catalogue. */
@NullMarked
package org.liangfa.table;

import org.jspecify.annotations.NullMarked;
