/**
 * Documents for the file, drafted from templates that a lawyer can edit: {@code rules/drafts/*.txt}. Every figure comes
 * from the result; what the file does not say stays a marked blank.
 *
 * <p>Starting point: {@link org.liangfa.draft.Drafts}.
 */
@NullMarked
package org.liangfa.draft;

import org.jspecify.annotations.NullMarked;
