/**
 * What a penalty clause says, whether it comes from the catalogue or from the case file: the fine in its legal form,
 * confiscations, preconditions. Records without decisions.
 */
@NullMarked
package org.liangfa.clause;

import org.jspecify.annotations.NullMarked;
