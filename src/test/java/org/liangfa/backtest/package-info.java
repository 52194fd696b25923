/** What a backtest reads, counts and tells. */
@NullMarked
package org.liangfa.backtest;

import org.jspecify.annotations.NullMarked;
