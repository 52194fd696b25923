/**
 * What rules may conclude. A finding says only what was concluded, in codes and enums; the engine attaches the rule, its
 * basis and the premises as a {@link org.liangfa.finding.Derivation}.
 */
@NullMarked
package org.liangfa.finding;

import org.jspecify.annotations.NullMarked;
